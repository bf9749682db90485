import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { usePage } from '../page-context';
import { Icon } from '../primitives/icon';

/** Who is signed in and the way out, or the way in. */
export function AccountCorner() {
  const t = useT('shell');
  const { language, viewer } = usePage();
  if (!viewer) {
    return (
      <a className="lk-header-link" href={localPath(language, '/inloggen')}>
        <Icon name="sign-in" /> {t('account.sign-in')}
      </a>
    );
  }
  return (
    <>
      <a className="lk-header-link" href={localPath(language, '/mijn')}>
        <Icon name="person" />
        <span className="lk-visually-hidden">{t('navigation.dashboard')}, </span>
        {viewer.name}
      </a>
      <form className="lk-sign-out" method="post" action={localPath(language, '/uitloggen')}>
        <button className="lk-header-link" type="submit">
          <Icon name="sign-out" /> {t('account.sign-out')}
        </button>
      </form>
    </>
  );
}
