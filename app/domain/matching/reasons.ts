import type { HardRule, SoftRule } from './matching-rule';
import type { TiePath } from './snapshot';

/**
 * Everything matching can say about a person or a pair, as codes with parameters; the texts are in the
 * catalogue `matching` under the same codes. A parameter that ends in `On` is a calendar day; one named after a
 * vocabulary of the catalogue `domain` (`theme`, `reviewForm`, …) holds a code of it or a list of codes;
 * `organisation`, `reviewer` and `companion` are names.
 */
type None = Record<never, never>;

export interface ExclusionParams {
  'not-accredited': None;
  'accreditation-not-yet-valid': { fromOn: string };
  'accreditation-expired': { untilOn: string };
  'accreditation-suspended': None;
  'accreditation-withdrawn': None;
  'verification-lapsed': { verification: string; sinceOn: string };
  'tie-current': { organisation: string };
  'tie-recent': { organisation: string };
  'conflict-pinned': { organisation: string; pinnedKind: string; informant: string; saidOn: string };
  'judged-not-independent': { organisation: string };
  'conflict-declared': { conflictSource: string };
  'declined-for-conflict': None;
  'tie-to-payer': { organisation: string };
  'away-at-start': { untilOn: string };
  'availability-unknown': None;
  'too-few-hours': { hours: number; needed: number };
  'at-maximum': { running: number; maximum: number };
  'skips-until': { readyOn: string };
  'seat-too-recent': { askFrequency: string; readyOn: string };
  'same-person': None;
  'trainee-cannot-lead': None;
  'never-together': { reviewer: string };
  'only-together': { reviewer: string };
  'other-only-together': { reviewer: string; companion: string };
  'only-companion-cannot': { reviewer: string };
  'reviews-this-question': None;
  'scores-this-review': None;
  'same-employer-as-reviewer': { reviewer: string };
  'mentors-reviewer': { reviewer: string };
  'membership-suspended': None;
  'membership-ended': None;
  'profile-unchecked': None;
  'objection-own': None;
  'objection-commissioner': None;
  'objection-withdrawn': None;
  'declined-before': { declineReason: string };
  'certificate-unseen': None;
  'certificate-too-old': { seenOn: string };
}

export interface PointParams {
  'theme-known': { theme: readonly string[] };
  'sector-known': { sector: readonly string[] };
  'care-domain-known': { careDomain: string };
  'youth-and-adult': None;
  'different-sectors': None;
  'different-employers': None;
  'works-in-province': None;
  'outside-youth-region': None;
  'form-known': { reviewForm: string };
  'experienced-lead': None;
  'recent-review': { lastReviewOn: string };
  'few-hours-this-year': { hours: number };
  'many-hours-this-year': { hours: number };
  'knows-reviewer': { reviewer: string };
  'three-in-a-row': { reviewer: string };
  'tie-lapsed': { organisation: string };
  'payer-tie-recent': { organisation: string };
  'perceived-conflict': { perceivedConflict: string; organisation: string };
  'trainee-wanted': None;
  'trainee-beside-experienced': None;
  'trainee-not-asked': None;
  'speaks-language': { spokenLanguage: readonly string[] };
  'form-preferred': { reviewForm: string };
  'meeting-mode-fits': { meetingMode: string };
  'meeting-mode-differs': { meetingMode: string };
  'within-distance': { kilometres: number; farthest: number };
  'beyond-distance': { kilometres: number; farthest: number };
  'theme-rather-not': { theme: readonly string[] };
  'says-keen': None;
  'says-rather-not': None;
}

export interface NoteParams {
  'accreditation-expires': { untilOn: string };
  'verification-lapses': { verification: string; untilOn: string };
  'away-within': { startsOn: string; endsOn: string };
  'judged-independent': { organisation: string };
  'says-can': None;
  'same-employer': None;
  'themes-unknown': { theme: readonly string[] };
  'language-missing': { spokenLanguage: readonly string[] };
  'care-domain-missing': { careDomain: string };
}

export interface JudgementParams {
  'tie-unjudged': { organisation: string };
  'organisation-unrecognised': { organisation: string };
  'employer-group-unknown': None;
}

export interface ToDoParams {
  'confidentiality-unsigned': None;
  'independence-undeclared': None;
}

export type ExclusionCode = keyof ExclusionParams;
export type PointCode = keyof PointParams;
export type NoteCode = keyof NoteParams;
export type JudgementCode = keyof JudgementParams;
export type ToDoCode = keyof ToDoParams;

type Coded<Params> = {
  [Code in keyof Params]: { readonly code: Code; readonly params: Params[Code] };
}[keyof Params];

/** A hard rule that fails. */
export type Exclusion = Coded<ExclusionParams> & { readonly rule: HardRule; readonly path?: TiePath };
/** A soft rule that gave or took points; `personId` is `null` where it is about the two together. */
export type PointReason = Coded<PointParams> & {
  readonly rule: SoftRule;
  readonly points: number;
  readonly personId: string | null;
  readonly path?: TiePath;
};
/** Something to know that neither excludes nor counts. */
export type Note = Coded<NoteParams> & { readonly personId: string | null; readonly path?: TiePath };
/** A hard rule that failed and was set aside by the coordinator. */
export type SetAside = { readonly setAside: Exclusion; readonly personId: string };
/** What data cannot judge: a person must, before anybody is confirmed. */
export type Judgement = Coded<JudgementParams> & {
  readonly personId: string | null;
  readonly path?: TiePath;
};
/** What rule H5 still asks before confirmation. */
export type ToDo = Coded<ToDoParams> & { readonly rule: 'H5'; readonly personId: string };
