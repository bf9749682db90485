import { useT } from '~/i18n/use-t';
import { Icon } from './icon';
import { Link } from './link';

export interface Breadcrumb {
  title: string;
  to: string;
}

/** The pages above this one; the page itself is its own title and is left out. */
export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  const t = useT('shell');
  return (
    <nav className="lk-breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {items.map((item, index) => (
          <li key={item.to}>
            {index > 0 && <Icon name="next" size={16} />}
            <Link to={item.to}>{item.title}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
