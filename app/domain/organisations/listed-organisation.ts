import type { CalendarDay } from '../kernel/calendar-day';
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

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly province: string | null;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly parentKnown: boolean;
  readonly aliases: readonly string[];
  readonly relations: readonly ListedRelation[];
}

export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
}
