import type { CalendarDay } from '../../kernel/calendar-day';
import type { AccreditationLevel, AccreditedRole } from './accreditation-status';

/** Steps that give a level from one day until another. */
export const grantSteps = ['accredited', 'renewed', 'raised'] as const;
export type GrantStep = (typeof grantSteps)[number];

/** Decisions of the network that end or restore what was given. */
export const rulingSteps = ['suspended', 'reinstated', 'withdrawn'] as const;

/** Steps of the way there, each assessed. */
export const assessedSteps = ['trained', 'supervised-review'] as const;
export type AssessedStep = (typeof assessedSteps)[number];

/**
 * Everything that can be on record. That an accreditation expired follows from its dates and is never recorded;
 * `corrected` says that another record was wrong: that one counts no more and stays readable.
 */
export const accreditationSteps = [
  'applied',
  ...assessedSteps,
  ...grantSteps,
  ...rulingSteps,
  'corrected',
] as const;
export type AccreditationStep = (typeof accreditationSteps)[number];
export type TrackStep = Exclude<AccreditationStep, 'corrected'>;

/** What everybody may know, because it decides whether somebody is accredited. */
export const decisionSteps = [...grantSteps, ...rulingSteps] as const;
export type DecisionStep = (typeof decisionSteps)[number];

export const stepOutcomes = ['passed', 'not-yet', 'repeat', 'failed'] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

/** Why an accreditation was suspended or withdrawn. */
export const rulingReasons = [
  'own-request',
  'requirement-lapsed',
  'quality-of-work',
  'complaint',
  'independence',
  'no-longer-active',
] as const;
/** Why a record is put right. */
export const correctionReasons = ['typing-error', 'wrong-day', 'wrong-person', 'did-not-happen'] as const;
export const recordReasons = [...rulingReasons, ...correctionReasons] as const;
export type RecordReason = (typeof recordReasons)[number];

/** One decision about an accreditation, in the order of days and then of recording. */
export interface AccreditationDecision {
  readonly role: AccreditedRole;
  readonly step: DecisionStep;
  /** Given with a grant, else `null`; so is the last day. */
  readonly level: AccreditationLevel | null;
  readonly issuedOn: CalendarDay;
  readonly validUntil: CalendarDay | null;
  readonly issuedBy: string;
}

export interface Grant extends AccreditationDecision {
  readonly step: GrantStep;
  readonly level: AccreditationLevel;
  readonly validUntil: CalendarDay;
}

export function isGrantStep(step: AccreditationStep): step is GrantStep {
  return (grantSteps as readonly string[]).includes(step);
}

export function isAssessed(step: AccreditationStep): step is AssessedStep {
  return (assessedSteps as readonly string[]).includes(step);
}

export function isDecisionStep(step: AccreditationStep): step is DecisionStep {
  return (decisionSteps as readonly string[]).includes(step);
}

export function isGrant(decision: AccreditationDecision): decision is Grant {
  return isGrantStep(decision.step) && decision.level !== null && decision.validUntil !== null;
}

/** Taking something away has a reason out of the fixed list. */
export function needsReason(step: AccreditationStep): boolean {
  return step === 'suspended' || step === 'withdrawn';
}
