import { addMonthsTo, type CalendarDay } from '../../kernel/calendar-day';
import type { AccreditationLevel, AccreditedRole } from './accreditation-status';
import { isRequiredFor, type LapseEffect, type Requirement, requirements } from './requirements';
import { isOfRole, type Verification, type VerificationKind } from './verification-kind';

export type VerificationState = 'missing' | 'confirmed' | 'lapsed' | 'not-confirmed';

/** How one requirement stands on a day. */
export interface VerificationStanding {
  readonly requirement: Requirement;
  readonly state: VerificationState;
  readonly verifiedOn: CalendarDay | null;
  /** The last day it holds; `null` when it holds once and for all, or does not hold. */
  readonly holdsUntil: CalendarDay | null;
}

/** How what was verified stands on a day: the last thing on record until then decides. */
export function verificationStanding(
  verifications: readonly Verification[],
  requirement: Requirement,
  role: AccreditedRole,
  day: CalendarDay,
): VerificationStanding {
  const last = lastOf(verifications, requirement.kind, role, day);
  if (!last) return { requirement, state: 'missing', verifiedOn: null, holdsUntil: null };
  const { verifiedOn, isConfirmed } = last;
  if (!isConfirmed) return { requirement, state: 'not-confirmed', verifiedOn, holdsUntil: null };
  const { intervalMonths } = requirement;
  const holdsUntil = intervalMonths === null ? null : addMonthsTo(verifiedOn, intervalMonths);
  const state = holdsUntil !== null && holdsUntil < day ? 'lapsed' : 'confirmed';
  return { requirement, state, verifiedOn, holdsUntil };
}

/** Every requirement for a role and level, in the order of the table. */
export function verificationStandings(
  verifications: readonly Verification[],
  role: AccreditedRole,
  level: AccreditationLevel,
  day: CalendarDay,
): VerificationStanding[] {
  return requirements
    .filter((requirement) => isRequiredFor(requirement, role, level))
    .map((requirement) => verificationStanding(verifications, requirement, role, day));
}

/** Something that held and holds no more, or that the source did not confirm. What was never recorded is no lapse. */
export interface Lapse {
  readonly kind: VerificationKind;
  readonly effect: LapseEffect;
  /** The first day without it. */
  readonly sinceOn: CalendarDay;
}

export function isLapsed({ state }: VerificationStanding): boolean {
  return state === 'lapsed' || state === 'not-confirmed';
}

/** What somebody needs for this level and nobody has recorded. */
export function isMissing({ state, requirement }: VerificationStanding): boolean {
  return state === 'missing' && requirement.need === 'always';
}

/** The day something was last confirmed; `null` when the last word on it is another. */
export function confirmedOn(
  verifications: readonly Verification[],
  kind: VerificationKind,
  day: CalendarDay,
): CalendarDay | null {
  const last = lastOf(verifications, kind, null, day);
  return last?.isConfirmed ? last.verifiedOn : null;
}

function lastOf(
  verifications: readonly Verification[],
  kind: VerificationKind,
  role: AccreditedRole | null,
  day: CalendarDay,
): Verification | undefined {
  let last: Verification | undefined;
  for (const one of verifications) {
    if (one.kind !== kind || one.verifiedOn > day || (isOfRole(kind) && one.role !== role)) continue;
    // Of one day the one recorded last decides.
    if (!last || one.verifiedOn >= last.verifiedOn) last = one;
  }
  return last;
}
