import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { usePage } from '../page-context';
import { Mark } from '../primitives/pictures/mark';

export function Brand() {
  const t = useT('shell');
  const { language } = usePage();
  return (
    <a className="lk-brand" href={localPath(language, '/')} aria-label={t('home')}>
      <Mark />
      <span className="lk-brand-text">
        <span className="lk-brand-name">{t('name')}</span>
        <span className="lk-brand-tagline">{t('tagline')}</span>
      </span>
    </a>
  );
}
