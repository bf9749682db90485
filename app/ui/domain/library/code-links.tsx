import { addressOfLibrary, type Facet } from '~/domain/findings/library/library-search';
import { useT } from '~/i18n/use-t';
import { Link } from '~/ui/primitives/link';
import { inTermOrder, type NamedTaxonomy, termLabel } from './term-label';

/** What a finding is about, as far as that is shown; each leads to all that share it. */
export function CodeLinks({
  codes,
  taxonomies,
}: {
  codes: readonly Facet[];
  taxonomies: readonly NamedTaxonomy[];
}) {
  const t = useT('library');
  return (
    <nav className="lk-chips" aria-label={t('finding.about')}>
      <ul>
        {inTermOrder(taxonomies, codes).map((facet) => (
          <li key={`${facet.taxonomy} ${facet.code}`}>
            <Link to={addressOfLibrary({ facets: [facet] })} className="lk-chip">
              {termLabel(taxonomies, facet)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
