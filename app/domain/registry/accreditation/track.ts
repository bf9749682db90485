import type { CalendarDay } from '../../kernel/calendar-day';
import { allow, type Decision, refuse } from '../../kernel/decision';
import { type AccreditationLevel, type AccreditedRole, accreditationLevels } from './accreditation-status';
import {
  type AccreditationDecision,
  isDecisionStep,
  type StepOutcome,
  type TrackStep,
} from './accreditation-step';
import { type StandingState, standingOn } from './standing';

/** One step on somebody's track that counts: not corrected. */
export interface TrackEntry extends Omit<AccreditationDecision, 'step'> {
  readonly step: TrackStep;
  /** Of training and supervised review, else `null`. */
  readonly outcome: StepOutcome | null;
}

/** Where somebody is on the way to and through an accreditation for one role. */
export const trackPoints = [
  'nothing',
  'applied',
  'training-again',
  'trained',
  'review-again',
  'reviewed',
  'turned-down',
  'trainee',
  'trainee-reviewed',
  'accredited',
  'suspended',
  'expired',
  'withdrawn',
] as const;
export type TrackPoint = (typeof trackPoints)[number];

/**
 * Which step may follow where. The order is that of domain.md 9.3; `accredited` from nothing takes over an
 * accreditation of before the register.
 */
export const mayFollow: Readonly<Record<TrackPoint, readonly TrackStep[]>> = {
  nothing: ['applied', 'accredited'],
  applied: ['trained'],
  'training-again': ['trained'],
  trained: ['supervised-review', 'accredited'],
  'review-again': ['supervised-review'],
  reviewed: ['accredited'],
  'turned-down': ['applied'],
  trainee: ['supervised-review', 'renewed', 'suspended', 'withdrawn'],
  'trainee-reviewed': ['raised', 'renewed', 'suspended', 'withdrawn'],
  accredited: ['raised', 'renewed', 'suspended', 'withdrawn'],
  suspended: ['reinstated', 'withdrawn'],
  expired: ['renewed', 'applied'],
  withdrawn: ['applied'],
};

/** Where somebody is on a day, from their entries of one role in the order of days and of recording. */
export function trackPoint(
  entries: readonly TrackEntry[],
  role: AccreditedRole,
  day: CalendarDay,
): TrackPoint {
  const ofRole = entries.filter((one) => one.role === role && one.issuedOn <= day);
  const lastApplied = ofRole.findLastIndex(({ step }) => step === 'applied');
  const lastDecision = ofRole.findLastIndex(({ step }) => isDecisionStep(step));
  const { state, level } = standingOn({ decisions: decisionsOf(ofRole), verifications: [] }, role, day);
  const isUnderWayAgain = lastApplied > lastDecision;
  if (state === 'in-force' || state === 'suspended' || !isUnderWayAgain) {
    const point = pointOfDecision(state, level, ofRole.slice(firstGrantOfLevel(ofRole, level)));
    if (point) return point;
  }
  return pointOnTheWay(ofRole.slice(Math.max(lastApplied, 0)));
}

function pointOfDecision(
  state: StandingState,
  level: AccreditationLevel | null,
  sinceGrant: readonly TrackEntry[],
): TrackPoint | null {
  if (state === 'suspended' || state === 'expired' || state === 'withdrawn') return state;
  if (state !== 'in-force') return null;
  if (level !== 'trainee') return 'accredited';
  return lastOutcome(sinceGrant, 'supervised-review') === 'passed' ? 'trainee-reviewed' : 'trainee';
}

function pointOnTheWay(entries: readonly TrackEntry[]): TrackPoint {
  const review = lastOutcome(entries, 'supervised-review');
  if (review) return review === 'passed' ? 'reviewed' : review === 'failed' ? 'turned-down' : 'review-again';
  const training = lastOutcome(entries, 'trained');
  if (training) {
    return training === 'passed' ? 'trained' : training === 'failed' ? 'turned-down' : 'training-again';
  }
  return entries.some(({ step }) => step === 'applied') ? 'applied' : 'nothing';
}

function firstGrantOfLevel(entries: readonly TrackEntry[], level: AccreditationLevel | null): number {
  return Math.max(
    entries.findIndex((one) => one.level !== null && one.level === level),
    0,
  );
}

function lastOutcome(entries: readonly TrackEntry[], step: TrackStep): StepOutcome | null {
  return entries.findLast((one) => one.step === step)?.outcome ?? null;
}

export function decisionsOf(entries: readonly TrackEntry[]): AccreditationDecision[] {
  return entries.flatMap(({ step, outcome: _, ...rest }) =>
    isDecisionStep(step) ? [{ ...rest, step }] : [],
  );
}

/** Which levels a grant may give. A renewal keeps the level, which `current` names. */
export function levelsFor(
  point: TrackPoint,
  step: TrackStep,
  role: AccreditedRole,
  current: AccreditationLevel | null,
): readonly AccreditationLevel[] {
  if (step === 'renewed') return current ? [current] : [];
  if (step === 'accredited') {
    if (role === 'supervisor') return point === 'trained' ? [] : ['supervisor'];
    if (point === 'trained') return ['trainee'];
    return point === 'reviewed' ? ['accredited'] : ['trainee', 'accredited', 'experienced'];
  }
  if (step !== 'raised' || role === 'supervisor' || current === null) return [];
  const at = accreditationLevels.indexOf(current);
  return accreditationLevels.slice(at + 1, at + 2).filter((level) => level !== 'supervisor');
}

/** The steps somebody can take now, each with the levels it can give where it gives one. */
export function nextSteps(
  entries: readonly TrackEntry[],
  role: AccreditedRole,
  day: CalendarDay,
): { readonly step: TrackStep; readonly levels: readonly AccreditationLevel[] }[] {
  const point = trackPoint(entries, role, day);
  const { level } = standingOn({ decisions: decisionsOf(entries), verifications: [] }, role, day);
  return mayFollow[point].flatMap((step) => {
    const levels = levelsFor(point, step, role, level);
    const needsLevel = step === 'accredited' || step === 'raised' || step === 'renewed';
    return needsLevel && levels.length === 0 ? [] : [{ step, levels }];
  });
}

export type StepRefusal = 'step-not-next' | 'level-not-next' | 'before-last-step';

/** Whether a step may be recorded on a day: in the order of the table, and not before what is already on record. */
export function canRecord(
  entries: readonly TrackEntry[],
  step: Pick<TrackEntry, 'role' | 'step' | 'level' | 'issuedOn'>,
): Decision<StepRefusal> {
  const ofRole = entries.filter(({ role }) => role === step.role);
  const last = ofRole
    .map(({ issuedOn }) => issuedOn)
    .toSorted()
    .at(-1);
  if (last !== undefined && step.issuedOn < last) return refuse('before-last-step');
  const found = nextSteps(entries, step.role, step.issuedOn).find((one) => one.step === step.step);
  if (!found) return refuse('step-not-next');
  return step.level === null || found.levels.includes(step.level) ? allow : refuse('level-not-next');
}
