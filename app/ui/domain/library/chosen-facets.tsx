import { addressOfLibrary, isSameFacet, type LibrarySearch } from '~/domain/findings/library/library-search';
import { useT } from '~/i18n/use-t';
import { Icon } from '~/ui/primitives/icon';
import { Link } from '~/ui/primitives/link';
import { type NamedTaxonomy, termLabel } from './term-label';

/** What is searched for, each part with a way to take it out. */
export function ChosenFacets({
  search,
  taxonomies,
}: {
  search: LibrarySearch;
  taxonomies: readonly NamedTaxonomy[];
}) {
  const t = useT('library');
  const parts = [
    ...search.facets.map((facet) => ({
      words: termLabel(taxonomies, facet),
      without: search.facets.filter((other) => !isSameFacet(other, facet)),
    })),
  ].map(({ words, without }) => ({ words, to: addressOfLibrary({ ...search, page: 1, facets: without }) }));
  if (search.words !== '') {
    parts.push({ words: `‘${search.words}’`, to: addressOfLibrary({ facets: search.facets }) });
  }
  if (parts.length === 0) return null;
  return (
    <nav className="lk-chips" aria-label={t('search.chosen')}>
      <ul>
        {parts.map(({ words, to }) => (
          <li key={to}>
            <Link to={to} label={t('search.remove', { part: words })} className="lk-chip">
              {words}
              <Icon name="close" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
