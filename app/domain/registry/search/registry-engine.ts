import type { CalendarDay } from '../../kernel/calendar-day';
import type { RegistryFacets, RegistryFilterField, RegistryFilters, RegistrySort } from './registry-search';
import type { WordGroup } from './word-expansion';

/** Where somebody wants help, and how far from there each region and province lies. */
export interface Nearby {
  readonly kmByPlace: ReadonlyMap<string, number>;
  readonly withinKm: number | null;
}

/** A search that is understood: the same question for every engine. */
export interface RegistryQuestion {
  /** Of each group one word must occur. */
  readonly groups: readonly WordGroup[];
  readonly filters: RegistryFilters;
  readonly nearby: Nearby | null;
  readonly sort: RegistrySort;
  readonly today: CalendarDay;
  readonly offset: number;
  readonly limit: number;
}

export interface FoundPeople {
  /** Of this page, in order. */
  readonly personIds: readonly string[];
  readonly total: number;
  readonly facets: RegistryFacets;
}

/**
 * Finds listed people, filters, counts and sorts. Whoever sank because nobody looked at their profile comes after
 * all others, in every order; whoever is hidden or not accredited on the day of the question is not found.
 */
export interface RegistrySearchEngine {
  /** Null when it cannot answer now. */
  find(question: RegistryQuestion): Promise<FoundPeople | null>;
}

/** The places within reach, as codes. */
export function placesWithin({ kmByPlace, withinKm }: Nearby): string[] {
  return [...kmByPlace].filter(([, km]) => withinKm === null || km <= withinKm).map(([code]) => code);
}

/** The question without one of its filters, for counting what that filter could leave. */
export function withoutFilter(question: RegistryQuestion, field: RegistryFilterField): RegistryQuestion {
  return { ...question, filters: { ...question.filters, [field]: undefined } };
}

/**
 * How well somebody fits what was typed, best first: every word as typed in the name; every word in the name; in
 * name or work; in name, work or places; anywhere.
 */
export const fitSteps = [
  { weights: 'A', exactly: true },
  { weights: 'A', exactly: false },
  { weights: 'AB', exactly: false },
  { weights: 'ABC', exactly: false },
  { weights: 'ABCD', exactly: false },
] as const;
