import type { Month } from '../../kernel/month';
import type { AccreditationLevel, AccreditedRole } from '../accreditation/accreditation-status';
import type { CareDomain } from '../expertise';
import type { MunicipalityMatch } from './municipality-match';
import type { WordExpansion } from './word-expansion';

export const registrySorts = ['fit', 'name', 'available', 'distance'] as const;
export type RegistrySort = (typeof registrySorts)[number];

export const entriesPerPage = 20;

/** Kilometres around a municipality that can be asked for. */
export const radii = [10, 25, 50, 75, 100] as const;

/** Filters of one value each; `near` and `withinKm` stand beside them. */
export const registryFilterFields = [
  'role',
  'provinceCode',
  'youthRegionCode',
  'theme',
  'sector',
  'reviewForm',
  'spokenLanguage',
  'availableFrom',
] as const;
export type RegistryFilterField = (typeof registryFilterFields)[number];

export interface RegistryFilters {
  readonly role?: AccreditedRole;
  readonly provinceCode?: string;
  readonly youthRegionCode?: string;
  readonly theme?: string;
  readonly sector?: string;
  readonly reviewForm?: string;
  readonly spokenLanguage?: string;
  readonly availableFrom?: Month;
}

/** What somebody is looking for; every part may be left out. */
export interface RegistrySearch extends RegistryFilters {
  readonly text: string;
  /** The name of a municipality, as typed. */
  readonly near?: string;
  /** At most so many kilometres from it. */
  readonly withinKm?: number;
  readonly sort: RegistrySort;
  readonly page: number;
}

/** How many people each value of a filter would leave, as if that filter itself were not set. */
export type RegistryFacets = Readonly<Record<RegistryFilterField, Readonly<Record<string, number>>>>;

export interface RegistryEntry {
  readonly slug: string;
  readonly name: string;
  /** The levels of the roles that are valid today. */
  readonly reviewerLevel: AccreditationLevel | null;
  readonly isSupervisor: boolean;
  readonly employer: string | null;
  readonly careDomain: CareDomain;
  readonly themes: readonly string[];
  readonly provinceCodes: readonly string[];
  readonly showsAvailability: boolean;
  readonly firstAvailableMonth: Month | null;
  /** From the municipality that was asked for to the nearest one where this person works; null when not known. */
  readonly distanceKm: number | null;
}

/** What would be found without one of the filters that are set. */
export interface Loosening {
  readonly without: RegistryFilterField | 'withinKm' | 'text';
  readonly total: number;
}

export interface RegistryResults {
  readonly entries: readonly RegistryEntry[];
  readonly total: number;
  readonly pages: number;
  readonly facets: RegistryFacets;
  /** Typed words that were taken for other ones. */
  readonly corrections: readonly WordExpansion[];
  /** Typed words that occur nowhere, and look like none that does. */
  readonly unknownWords: readonly string[];
  /** The municipality that was meant; null when none was asked for. */
  readonly place: MunicipalityMatch | null;
  /** Ways out when nobody was found, those that find most first. */
  readonly loosenings: readonly Loosening[];
}
