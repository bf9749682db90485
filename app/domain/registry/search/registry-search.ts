import type { Month } from '../../kernel/month';
import type { AccreditationLevel, AccreditedRole } from '../accreditation/accreditation-status';
import type { CareDomain } from '../expertise';
import type { WordExpansion } from './search-words';

export const registrySorts = ['fit', 'name', 'available'] as const;
export type RegistrySort = (typeof registrySorts)[number];

export const entriesPerPage = 20;

/** What somebody is looking for; every part may be left out. */
export interface RegistrySearch {
  readonly text: string;
  readonly role?: AccreditedRole;
  readonly provinceCode?: string;
  readonly youthRegionCode?: string;
  readonly theme?: string;
  readonly sector?: string;
  readonly reviewForm?: string;
  readonly spokenLanguage?: string;
  readonly availableFrom?: Month;
  readonly sort: RegistrySort;
  readonly page: number;
}

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
}

export interface RegistryResults {
  readonly entries: readonly RegistryEntry[];
  readonly total: number;
  readonly pages: number;
  /** Typed words that were taken for other ones. */
  readonly corrections: readonly WordExpansion[];
}
