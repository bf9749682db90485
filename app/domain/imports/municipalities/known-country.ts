import type { CalendarDay } from '../../kernel/calendar-day';

export interface KnownMunicipality {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly youthRegionCode: string | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
}

export interface KnownRegion {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
}

/** An organisation that is a municipality, with the code it was recorded with or is recognised by. */
export interface MunicipalOrganisation {
  readonly id: string;
  readonly name: string;
  readonly municipalityCode: string | null;
}

/** What the portal knows of the country before the import. */
export interface KnownCountry {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly youthRegions: readonly KnownRegion[];
  readonly municipalities: readonly KnownMunicipality[];
  readonly organisations: readonly MunicipalOrganisation[];
  /** Successor relations of organisations on record, as `from id → to id`. */
  readonly successions: ReadonlySet<string>;
}

export function successionKey(fromId: string, toId: string): string {
  return `${fromId} ${toId}`;
}
