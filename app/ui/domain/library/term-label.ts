import type { Facet } from '~/domain/findings/library/library-search';

/** What pages need of a taxonomy to put its codes into words. */
export interface NamedTaxonomy {
  readonly key: string;
  readonly name: string;
  readonly terms: readonly { readonly code: string; readonly label: string }[];
}

/** The words for a code; the code itself for one that no taxonomy knows any more. */
export function termLabel(taxonomies: readonly NamedTaxonomy[], { taxonomy, code }: Facet): string {
  const terms = taxonomies.find(({ key }) => key === taxonomy)?.terms ?? [];
  return terms.find((term) => term.code === code)?.label ?? code;
}

/** In the order in which the taxonomies and their terms stand. */
export function inTermOrder(taxonomies: readonly NamedTaxonomy[], facets: readonly Facet[]): Facet[] {
  return taxonomies.flatMap(({ key, terms }) =>
    terms.flatMap(({ code }) => facets.filter((facet) => facet.taxonomy === key && facet.code === code)),
  );
}
