import { addressOfSearch } from '~/domain/registry/search/registry-address';
import type { RegistrySearch } from '~/domain/registry/search/registry-search';
import { useT } from '~/i18n/use-t';
import { Icon } from '~/ui/primitives/icon';
import { Link } from '~/ui/primitives/link';
import { type PlaceNames, searchParts, useFilterWords, withoutPart } from './filter-words';

interface ActiveFiltersProps {
  search: RegistrySearch;
  places: PlaceNames;
}

/** What is searched for, each part with a way to take it out. */
export function ActiveFilters({ search, places }: ActiveFiltersProps) {
  const t = useT('registerSearch');
  const inWords = useFilterWords(places);
  const active = searchParts.flatMap((part) => {
    const words = inWords(part, search);
    return words === null ? [] : [{ part, words }];
  });
  if (active.length === 0) return null;
  return (
    <nav className="lk-chips" aria-label={t('active')}>
      <ul>
        {active.map(({ part, words }) => (
          <li key={part}>
            <Link
              to={addressOfSearch(withoutPart(search, part))}
              label={t('remove', { filter: words })}
              className="lk-chip"
            >
              {words}
              <Icon name="close" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
