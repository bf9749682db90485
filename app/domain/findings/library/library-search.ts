/** A term of a taxonomy as visitors choose it: `{ taxonomy: 'sector', code: 'education' }`. */
export interface Facet {
  readonly taxonomy: string;
  readonly code: string;
}

/** A term that can be added to the search, with how many findings are left then, at least. */
export interface OfferedTerm {
  readonly code: string;
  readonly atLeast: number;
}

export interface LibrarySearch {
  /** All of them at once, in the order of the alphabet. */
  readonly facets: readonly Facet[];
  readonly words: string;
  readonly page: number;
}

const mostFacets = 8;
const furthestPage = 1_000;
const longestWords = 200;
const taxonomyForm = /^[a-z][a-z0-9-]{1,39}$/;
const codeForm = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * Reads a search from an address: `?theme=chain-cooperation&sector=education&q=wachtlijst&p=2`. No taxonomy has a name
 * of one letter. What makes no sense is left out, so that every address gives a page.
 */
export function searchOfAddress(query: URLSearchParams): LibrarySearch {
  const facets = [...query]
    .map(([taxonomy, code]) => ({ taxonomy, code }))
    .filter(({ taxonomy, code }) => taxonomyForm.test(taxonomy) && codeForm.test(code));
  const page = Number(query.get('p'));
  return {
    facets: inOrder(facets).slice(0, mostFacets),
    words: (query.get('q') ?? '').trim().slice(0, longestWords),
    page: Number.isInteger(page) && page > 0 && page <= furthestPage ? page : 1,
  };
}

/** The address of a search; the same search has one address only. */
export function addressOfLibrary({ facets = [], words = '', page = 1 }: Partial<LibrarySearch>): string {
  const query = new URLSearchParams(inOrder(facets).map(({ taxonomy, code }) => [taxonomy, code]));
  if (words !== '') query.set('q', words);
  if (page > 1) query.set('p', String(page));
  return query.size > 0 ? `/leren/bevindingen?${query}` : '/leren/bevindingen';
}

export function isSameFacet(one: Facet, other: Facet): boolean {
  return one.taxonomy === other.taxonomy && one.code === other.code;
}

function inOrder(facets: readonly Facet[]): Facet[] {
  const written = new Set(facets.map(({ taxonomy, code }) => `${taxonomy} ${code}`));
  return [...written].sort().map((both) => {
    const [taxonomy = '', code = ''] = both.split(' ');
    return { taxonomy, code };
  });
}
