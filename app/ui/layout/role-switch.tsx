import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { usePage } from '../page-context';
import type { Audience } from './audience';
import { dashboards } from './navigation';

/** For people with several roles: the first page of each. */
export function RoleSwitch({ shell }: { shell: Audience }) {
  const t = useT('shell');
  const { language, viewer } = usePage();
  if (!viewer || viewer.roles.length < 2) return null;
  return (
    <nav className="lk-roles" aria-label={t('roles.label')}>
      <ul>
        {viewer.roles.map((role) => (
          <li key={role}>
            <a
              href={localPath(language, dashboards[role])}
              aria-current={role === shell ? 'true' : undefined}
            >
              {t(`roles.${role}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
