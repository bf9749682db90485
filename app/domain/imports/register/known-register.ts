import type { CalendarDay } from '../../kernel/calendar-day';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import type { AffiliationKind } from '../../organisations/ties/affiliation-kind';
import type { AccreditationLevel, AccreditedRole } from '../../registry/accreditation/accreditation-status';
import type { TypedProfile } from './read-person';
import type { PlaceWords } from './words';

export interface RegisterOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly municipalityCode: string | null;
  readonly parentKnown: boolean;
  /** The organisations it is or was part of. */
  readonly parentIds: readonly string[];
}

export interface RegisterAccreditation {
  readonly role: AccreditedRole;
  /** Null for a ruling; so is the last day. */
  readonly level: AccreditationLevel | null;
  readonly issuedOn: CalendarDay;
  readonly validUntil: CalendarDay | null;
}

export interface RegisterTie {
  readonly organisationId: string;
  readonly kind: AffiliationKind;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

export interface RegisterPerson {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly isDeactivated: boolean;
  readonly roles: readonly string[];
  /** Null for who has none yet. */
  readonly profile: TypedProfile | null;
  /** What was given so far and not put right. */
  readonly accreditations: readonly RegisterAccreditation[];
  readonly ties: readonly RegisterTie[];
}

/** What the portal knows before the import. */
export interface KnownRegister {
  readonly people: readonly RegisterPerson[];
  readonly organisations: readonly RegisterOrganisation[];
  readonly places: PlaceWords;
}
