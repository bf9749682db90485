import type { workPreferences } from '~/db/schema/availability';
import type { registryProfiles } from '~/db/schema/registry';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import type { ProvinceCode } from '~/domain/organisations/reference/provinces';
import type { AffiliationKind } from '~/domain/organisations/ties/affiliation-kind';
import type {
  AccreditationLevel,
  AccreditedRole,
} from '~/domain/registry/accreditation/accreditation-status';
import type {
  RecordReason,
  StepOutcome,
  TrackStep,
} from '~/domain/registry/accreditation/accreditation-step';
import type { VerificationKind, VerificationSource } from '~/domain/registry/accreditation/verification-kind';
import type { AbsenceKind } from '~/domain/registry/availability/absence-kind';
import type { Sector } from '~/domain/registry/expertise';
import type { OrganisationKey } from './organisation-list';
import type { PersonSeed } from './person';

export interface TieSeed {
  readonly organisation: OrganisationKey;
  readonly kind: AffiliationKind;
  readonly functionTitle: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

export interface AccreditationSeed {
  readonly role: AccreditedRole;
  readonly step: TrackStep;
  readonly level: AccreditationLevel | null;
  readonly outcome: StepOutcome | null;
  readonly issuedOn: CalendarDay;
  readonly validUntil: CalendarDay | null;
  readonly reason?: RecordReason;
}

export interface VerificationSeed {
  readonly kind: VerificationKind;
  readonly role: AccreditedRole | null;
  readonly source: VerificationSource;
  readonly verifiedOn: CalendarDay;
}

/** What a member wants of the work, and when they last kept their hours; `null` for who never did. */
export type PreferenceSeed = Omit<typeof workPreferences.$inferInsert, 'personId'>;

export interface AbsenceSeed {
  readonly kind: AbsenceKind;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
}

/** A reviewer or supervisor with all that the register knows of them. */
export interface MemberSeed {
  readonly person: PersonSeed;
  readonly profile: Omit<typeof registryProfiles.$inferInsert, 'personId' | 'slug'>;
  readonly accreditations: readonly AccreditationSeed[];
  readonly verifications: readonly VerificationSeed[];
  readonly ties: readonly TieSeed[];
  /** Minutes by month, written as its first day. */
  readonly availability: readonly (readonly [month: CalendarDay, minutes: number])[];
  readonly absences: readonly AbsenceSeed[];
  readonly preferences: PreferenceSeed;
}

/** What is settled about a member beforehand; chance does the rest. */
export interface MemberPlan {
  readonly place: number;
  readonly level: Exclude<AccreditationLevel, 'supervisor'> | null;
  readonly isSupervisor: boolean;
  readonly province: ProvinceCode;
  /** `null` for somebody with a practice of their own. */
  readonly employer: OrganisationKey | null;
  readonly sector: Sector | null;
  /** What is out of the ordinary: most members have nothing of this. */
  readonly twist?: MemberTwist;
}

export type MemberTwist =
  | 'expired'
  | 'expires-soon'
  | 'applied'
  | 'training-again'
  | 'review-again'
  | 'verification-due'
  | 'verification-lapsed'
  | 'accreditation-suspended'
  | 'accreditation-withdrawn'
  | 'suspended'
  | 'left'
  | 'sunk'
  | 'hidden'
  | 'blocked'
  | 'unlisted'
  | 'away-now'
  | 'away-soon'
  | 'finishes-running'
  | 'family'
  | 'shows-little';
