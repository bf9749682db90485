import { Link } from '~/ui/primitives/link';

interface FilterLinksProps {
  label: string;
  items: readonly { readonly title: string; readonly to: string; readonly isCurrent: boolean }[];
}

/** Views of one list to choose from, each with its own address. */
export function FilterLinks({ label, items }: FilterLinksProps) {
  return (
    <nav className="lk-filter-links" aria-label={label}>
      <ul>
        {items.map(({ title, to, isCurrent }) => (
          <li key={to}>
            <Link to={to} current={isCurrent ? 'page' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
