import { addressOfSearch } from '~/domain/registry/search/registry-address';
import type { Loosening, RegistrySearch } from '~/domain/registry/search/registry-search';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { type PlaceNames, useFilterWords, withoutPart } from './filter-words';

interface NobodyFoundProps {
  search: RegistrySearch;
  /** How many there are on other pages. */
  total: number;
  loosenings: readonly Loosening[];
  places: PlaceNames;
}

/** An empty page, with the shortest ways to one that is not. */
export function NobodyFound({ search, total, loosenings, places }: NobodyFoundProps) {
  const t = useT('registerSearch');
  const register = useT('register');
  const inWords = useFilterWords(places);
  if (total > 0) {
    return (
      <EmptyState
        title={t('beyond-title')}
        text={t('beyond-text')}
        action={<ButtonLink to={addressOfSearch({ ...search, page: 1 })}>{t('to-first')}</ButtonLink>}
      />
    );
  }
  return (
    <>
      <EmptyState
        title={register('empty-title')}
        text={register('empty-text')}
        action={<ButtonLink to="/aanvraag">{register('ask')}</ButtonLink>}
      />
      {loosenings.length > 0 && (
        <>
          <p>{t('without-title')}</p>
          <ul>
            {loosenings.map(({ without, total: count }) => (
              <li key={without}>
                <Link to={addressOfSearch(withoutPart(search, without))}>
                  {t('without', { filter: inWords(without, search) ?? '', count })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
