/** Attributes of a document that can be asked for. */
export const filterable = [
  'nameWords',
  'workWords',
  'placeWords',
  'aboutWords',
  'reviewerUntil',
  'supervisorUntil',
  'sinksFrom',
  'hiddenFrom',
  'provinceCodes',
  'youthRegionCodes',
  'placeCodes',
  'themes',
  'sectors',
  'reviewForms',
  'spokenLanguages',
  'months',
  'lastMonth',
] as const;
export type Attribute = (typeof filterable)[number];

/**
 * A condition in the language of Meilisearch. Made only by the functions below, which quote every value: nothing
 * that was typed can become syntax.
 */
export type Filter = string & { readonly madeHere: unique symbol };

const nothing = 'hiddenFrom < 0' as Filter;

export function oneOf(attribute: Attribute, values: readonly string[]): Filter {
  if (values.length === 0) return nothing;
  return `${attribute} IN [${values.map(quoted).join(', ')}]` as Filter;
}

export function atLeast(attribute: Attribute, value: number): Filter {
  return `${attribute} >= ${whole(value)}` as Filter;
}

export function above(attribute: Attribute, value: number): Filter {
  return `${attribute} > ${whole(value)}` as Filter;
}

export function atMost(attribute: Attribute, value: number): Filter {
  return `${attribute} <= ${whole(value)}` as Filter;
}

export function equals(attribute: Attribute, value: number): Filter {
  return `${attribute} = ${whole(value)}` as Filter;
}

export function all(filters: readonly Filter[]): Filter {
  const [only, ...others] = filters;
  if (!only) throw new Error('a filter of nothing would let everything through');
  return (others.length === 0 ? only : filters.map((filter) => `(${filter})`).join(' AND ')) as Filter;
}

export function any(filters: readonly Filter[]): Filter {
  if (filters.length === 0) return nothing;
  return filters.map((filter) => `(${filter})`).join(' OR ') as Filter;
}

export function not(filter: Filter): Filter {
  return `NOT (${filter})` as Filter;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error('only whole numbers are compared');
  return value;
}
