import type { CalendarDay } from '../kernel/calendar-day';
import type { Minutes } from '../kernel/minutes';
import type { Month } from '../kernel/month';
import type { Informant, PinnedKind } from '../organisations/ties/pinned-kind';
import type { AccreditationDecision } from '../registry/accreditation/accreditation-step';
import type { Verification } from '../registry/accreditation/verification-kind';
import type { AbsenceKind } from '../registry/availability/absence-kind';
import type { AskFrequency } from '../registry/availability/ask-frequency';
import type { CareDomain, MeetingMode, Sector, SpokenLanguage, Theme } from '../registry/expertise';
import type { ReviewForm } from '../registry/review-form';
import type { ReviewerCount } from '../requests/reviewer-count';
import type { ConflictSource, DeclineReason } from './invitation-status';
import type { OverridableRule } from './matching-rule';
import type { CallAnswer } from './open-call/call-answer';

/** What matching knows of the network's settings and of the day it is asked. */
export interface MatchingSettings {
  readonly onDay: CalendarDay;
  /** A certificate of conduct may be this old; `null` switches rule H13 off. */
  readonly conductCertificateYears: number | null;
}

export const organisationParts = ['involved', 'commissioning', 'paying'] as const;
export type OrganisationPart = (typeof organisationParts)[number];

export interface RequestOrganisation {
  /** `null` until the coordinator recognised the organisation: nobody's independence of it can be judged. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly parts: readonly OrganisationPart[];
}

export interface Objection {
  readonly personId: string;
  readonly by: 'commissioner' | 'reviewer';
  /** The day a commissioner took it back in writing. */
  readonly withdrawnOn: CalendarDay | null;
}

/** A hard rule the coordinator set aside for one person, with a reason on record. */
export interface RuleOverride {
  readonly personId: string;
  readonly rule: OverridableRule;
}

export interface RequestSnapshot {
  readonly id: string;
  readonly form: ReviewForm;
  readonly themes: readonly Theme[];
  /** The fields of work of the involved organisations. */
  readonly sectors: readonly Sector[];
  readonly careDomain: CareDomain;
  readonly provinceCode: string;
  readonly youthRegionCode: string | null;
  readonly startMonth: Month;
  /** The last month of the review, itself included. */
  readonly endMonth: Month;
  readonly reviewers: ReviewerCount;
  readonly minutesPerReviewer: Minutes;
  readonly minutesForSupervisor: Minutes;
  /** Languages the family or the professionals need. */
  readonly languageNeeds: readonly SpokenLanguage[];
  readonly wantsTrainee: boolean;
  readonly meetingMode: MeetingMode | null;
  readonly organisations: readonly RequestOrganisation[];
  readonly objections: readonly Objection[];
  readonly overrides: readonly RuleOverride[];
}

/** How a tie runs from the person to the organisation, as the organisations domain found it. */
export interface TiePath {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const tieVerdicts = ['current', 'recent', 'lapsed', 'unjudged'] as const;
/** Now, within the years looked back, longer ago, or not to be judged from what we know. */
export type TieVerdict = (typeof tieVerdicts)[number];

export interface Tie {
  readonly organisationId: string;
  readonly verdict: TieVerdict;
  readonly path: TiePath;
  /** A person's decision about a tie that data could not judge. */
  readonly judgement: 'independent' | 'not-independent' | null;
  /** Set where a coordinator pinned it and it still holds: then nobody sets it aside, whatever the organisation does. */
  readonly pinned: Pinned | null;
}

/** Of which kind a pinned conflict is, and where we know it from. */
export interface Pinned {
  readonly kind: PinnedKind;
  readonly informant: Informant;
  readonly saidOn: CalendarDay;
}

/** The other of a rule about two people. */
export interface Companion {
  readonly personId: string;
  readonly name: string;
}

export const perceivedConflictKinds = [
  'financed-by-same-municipality',
  'neighbouring-region',
  'seems-tied',
] as const;
export type PerceivedConflictKind = (typeof perceivedConflictKinds)[number];

export interface PerceivedConflict {
  readonly kind: PerceivedConflictKind;
  readonly organisation: string;
}

export interface AbsenceSnapshot {
  readonly kind: AbsenceKind;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
}

/** What somebody wants of the work, seen from one request. */
export interface WishSnapshot {
  /** The first day on which they may be asked again. */
  readonly skipUntilOn: CalendarDay | null;
  readonly askFrequency: AskFrequency | null;
  /** The day on which they accepted a seat of another request last. */
  readonly lastAcceptedOn: CalendarDay | null;
  readonly preferredForms: readonly ReviewForm[];
  readonly meetingModes: readonly MeetingMode[];
  readonly ratherNotThemes: readonly Theme[];
  /** What they said to the newest open call for this request; it is about a reviewer's seat. */
  readonly callAnswer: CallAnswer | null;
  /** From the own town to the middle of the region, and how far is far enough; `null` where nothing was said. */
  readonly distance: { readonly kilometres: number; readonly farthest: number } | null;
}

/** One person, seen from one request. Two addresses of one person are resolved before this is made. */
export interface CandidateSnapshot {
  readonly personId: string;
  readonly name: string;
  /** `unchecked`: a member whose profile nobody has looked at for so long that they are not invited. */
  readonly membership: 'active' | 'suspended' | 'ended' | 'unchecked';
  /** Decisions that count, in the order of recording. */
  readonly accreditations: readonly AccreditationDecision[];
  readonly verifications: readonly Verification[];
  readonly careDomain: CareDomain;
  readonly themes: readonly Theme[];
  readonly sectors: readonly Sector[];
  readonly reviewForms: readonly ReviewForm[];
  readonly spokenLanguages: readonly SpokenLanguage[];
  readonly provinceCodes: readonly string[];
  readonly youthRegionCodes: readonly string[];
  /** Present employers and every organisation above them: two people who share one share an employer. */
  readonly employerGroupIds: readonly string[];
  readonly employerGroupKnown: boolean;
  /** At most one per organisation of the request, the strongest. No tie found, no entry. */
  readonly ties: readonly Tie[];
  readonly perceivedConflicts: readonly PerceivedConflict[];
  /** Minutes offered per month; a month without an entry was never filled in. */
  readonly availability: Readonly<Record<Month, Minutes>>;
  /** Minutes of those that accepted seats of other requests take; a month without an entry has none. */
  readonly takenMinutes: Readonly<Record<Month, Minutes>>;
  readonly absences: readonly AbsenceSnapshot[];
  /** Numbered places held in running reviews; a supervisor's seat takes none. */
  readonly runningReviews: number;
  readonly maxConcurrentReviews: number;
  readonly wishes: WishSnapshot;
  readonly minutesThisYear: Minutes;
  readonly lastReviewOn: CalendarDay | null;
  /** Conflicts on record that touch this request or one of its organisations. */
  readonly declaredConflicts: readonly ConflictSource[];
  readonly declined: DeclineReason | null;
  readonly independenceDeclared: boolean;
  /** Of these two the day they were last verified, out of `verifications` or this request's invitation. */
  readonly confidentialitySignedOn: CalendarDay | null;
  readonly conductCertificateSeenOn: CalendarDay | null;
  /** Rules about two people that hold on a day of the review: with whom this person never, and only, reviews. */
  readonly neverWith: readonly Companion[];
  readonly onlyWith: readonly Companion[];
  /** Who mentors this person now. */
  readonly mentorIds: readonly string[];
  /** Supervisors of this person's reviews, the latest first. */
  readonly recentSupervisorIds: readonly string[];
}
