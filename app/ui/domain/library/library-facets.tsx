import {
  addressOfLibrary,
  type LibrarySearch,
  type OfferedTerm,
} from '~/domain/findings/library/library-search';
import { useT } from '~/i18n/use-t';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import type { NamedTaxonomy } from './term-label';

interface LibraryFacetsProps {
  search: LibrarySearch;
  offered: Readonly<Record<string, readonly OfferedTerm[]>>;
  taxonomies: readonly NamedTaxonomy[];
}

/** Every way to narrow a search that leads to enough reviews; others are not there. */
export function LibraryFacets({ search, offered, taxonomies }: LibraryFacetsProps) {
  const t = useT('library');
  const shown = taxonomies.filter(({ key }) => (offered[key] ?? []).length > 0);
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={t('search.narrow')} open={search.facets.length > 0}>
      <nav className="lk-facets" aria-label={t('search.narrow')}>
        {shown.map(({ key, name, terms }) => (
          <div key={key}>
            <Heading level={3} looksLike={5}>
              {name}
            </Heading>
            <ul>
              {terms.flatMap(({ code, label }) =>
                (offered[key] ?? [])
                  .filter((term) => term.code === code)
                  .map((term) => (
                    <li key={code}>
                      <Link
                        to={addressOfLibrary({
                          ...search,
                          page: 1,
                          facets: [...search.facets, { taxonomy: key, code }],
                        })}
                      >
                        {label}
                      </Link>{' '}
                      <span className="lk-facet-count">
                        {t('search.facet-count', { count: term.atLeast })}
                      </span>
                    </li>
                  )),
              )}
            </ul>
          </div>
        ))}
      </nav>
    </Disclosure>
  );
}
