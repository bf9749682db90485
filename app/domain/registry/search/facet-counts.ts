import type { FoundPeople } from './registry-engine';
import { type RegistryFacets, type RegistryFilterField, registryFilterFields } from './registry-search';

export type Counts = Pick<FoundPeople, 'total' | 'facets'>;

interface CountedValue {
  /** Empty for the total. */
  readonly field: string;
  readonly value: string;
  readonly people: number;
}

/**
 * The counts of an engine as the page shows them. People are counted by the last month in which they have time:
 * everybody whose last month is not earlier can be asked from a month on.
 */
export function facetsFrom(counted: readonly CountedValue[]): Counts {
  const facets = Object.fromEntries(
    registryFilterFields.map((field) => [field, {} as Record<string, number>]),
  ) as Record<RegistryFilterField, Record<string, number>>;
  let total = 0;
  for (const { field, value, people } of counted) {
    if (field === '') total = people;
    else if (people > 0) facets[field as RegistryFilterField][value] = people;
  }
  return { total, facets: facets satisfies RegistryFacets };
}

/** How many have time in this month or later. */
export function countFromMonth(byLastMonth: Readonly<Record<string, number>>, month: string): number {
  return Object.entries(byLastMonth).reduce((sum, [last, people]) => (last >= month ? sum + people : sum), 0);
}
