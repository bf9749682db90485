import type { CalendarDay } from '../kernel/calendar-day';
import type { AliasKind } from './names/alias-kind';
import type { OrganisationKind } from './organisation-kind';
import type { OrganisationRelationKind } from './ties/affiliation-kind';

export interface ListedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly province: string | null;
  /** Whether the whole group is known: if not, independence of it cannot be judged. */
  readonly parentKnown: boolean;
  readonly people: number;
  /** The last day it existed; null while it does. */
  readonly validUntil: CalendarDay | null;
}

export interface OrganisationList {
  readonly rows: readonly ListedOrganisation[];
  readonly total: number;
  readonly pages: number;
}

export interface ListedRelation {
  readonly id: string;
  readonly kind: OrganisationRelationKind;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
}

export interface ListedAlias {
  readonly alias: string;
  readonly kind: AliasKind;
  readonly usedUntil: CalendarDay | null;
}

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly municipalityCode: string | null;
  readonly municipality: string | null;
  readonly province: string | null;
  readonly youthRegion: string | null;
  /** The middle of its municipality, in degrees. */
  readonly centre: { readonly latitude: number; readonly longitude: number } | null;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly parentKnown: boolean;
  /** How many people are or were tied to it. */
  readonly people: number;
  readonly aliases: readonly ListedAlias[];
  readonly relations: readonly ListedRelation[];
}

export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
}
