import type { CalendarDay } from '../../kernel/calendar-day';
import type { Month } from '../../kernel/month';
import { type Attribute, filterable } from './meilisearch-filter';

/** What a search server holds of a listed person: of the public entry only what is searched, never more. */
export interface RegistryDocument
  extends Readonly<Record<Attribute, number | readonly string[] | readonly number[]>> {
  readonly id: string;
  readonly nameKey: string;
}

/** Days and months as numbers that can be compared: 20300115 and 203001. */
export function dayNumber(day: CalendarDay): number {
  return Number(day.replaceAll('-', ''));
}

export function monthNumber(month: Month): number {
  return Number(month.replace('-', ''));
}

export function monthFromNumber(number: string): Month {
  return `${number.slice(0, 4)}-${number.slice(4, 6)}`;
}

/** The index that is searched, and the one a rebuild fills before the two change names. */
export const liveIndex = 'registry';
export const nextIndex = 'registry-next';

export const indexSettings = {
  // Words are understood before the engine is asked, so that all engines forgive the same: it looks nothing up in texts.
  searchableAttributes: ['nameKey'],
  displayedAttributes: ['id'],
  filterableAttributes: [...filterable],
  sortableAttributes: ['nameKey', 'id'],
  rankingRules: ['sort'],
  // What only helps a server that reads texts itself; without it a change is known ten times as soon.
  typoTolerance: { enabled: false },
  proximityPrecision: 'byAttribute' as const,
  prefixSearch: 'disabled' as const,
  facetSearch: false,
  // People are counted and paged to the last one.
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 500 },
};
