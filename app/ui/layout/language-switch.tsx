import { otherLanguage } from '~/i18n/language';
import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { usePage } from '../page-context';
import { Icon } from '../primitives/icon';

/** The same page in the other language, in the words of that language. */
export function LanguageSwitch() {
  const t = useT('shell');
  const { language, pathname, search } = usePage();
  const other = otherLanguage(language);
  return (
    <a
      className="lk-header-link"
      href={localPath(other, `${pathname}${search}`)}
      lang={other}
      hrefLang={other}
      title={t('language.label')}
    >
      <Icon name="language" /> {t('language.switch')}
    </a>
  );
}
