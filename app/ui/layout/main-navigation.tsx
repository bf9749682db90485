import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { usePage } from '../page-context';
import type { Audience } from './audience';
import { currentItem, navigation } from './navigation';

export function MainNavigation({ shell }: { shell: Audience }) {
  const t = useT('shell');
  const { language, pathname } = usePage();
  const items = navigation[shell];
  const current = currentItem(items, pathname);
  return (
    <nav className="lk-navigation" aria-label={t('navigation.label')} id="menu">
      <ul className="lk-width">
        {items.map((item) => (
          <li key={item.to}>
            <a
              href={localPath(language, item.to)}
              aria-current={item === current ? (item.to === pathname ? 'page' : 'true') : undefined}
            >
              {t(item.label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
