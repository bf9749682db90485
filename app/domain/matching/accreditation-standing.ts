import type { CalendarDay } from '../kernel/calendar-day';
import {
  type AccreditationLevel,
  type AccreditedRole,
  accreditationLevels,
} from '../registry/accreditation/accreditation-status';
import type { HardRule } from './matching-rule';
import type { Exclusion } from './reasons';
import type { AccreditationSnapshot, CandidateSnapshot } from './snapshot';

export interface AccreditationStanding {
  /** The level in force on the day, or the level of the accreditation that comes closest to being in force. */
  readonly level: AccreditationLevel | null;
  /** Until when the person stays accredited without a gap; `null` when not accredited on the day. */
  readonly untilOn: CalendarDay | null;
  readonly exclusion: Exclusion | null;
}

/** Whether somebody is accredited for a role on a day, and at which level. Rules H1 and H10. */
export function accreditationOn(
  candidate: CandidateSnapshot,
  role: AccreditedRole,
  rule: Extract<HardRule, 'H1' | 'H10'>,
  day: CalendarDay,
): AccreditationStanding {
  const ofRole = candidate.accreditations.filter((one) => one.role === role);
  const inForce = ofRole.filter((one) => isInForce(one, day)).sort(byLevelThenEnd);
  const best = inForce[0];
  if (best) return { level: best.level, untilOn: unbrokenUntil(ofRole, best), exclusion: null };

  const closest = [...ofRole].sort(
    (a, b) => closeness(b, day) - closeness(a, day) || byLevelThenEnd(a, b),
  )[0];
  return {
    level: closest?.level ?? null,
    untilOn: null,
    exclusion: closest ? whyNot(closest, rule, day) : { rule, code: 'not-accredited', params: {} },
  };
}

function isInForce(one: AccreditationSnapshot, day: CalendarDay): boolean {
  return one.status === 'accredited' && one.issuedOn <= day && day <= one.validUntil;
}

function byLevelThenEnd(a: AccreditationSnapshot, b: AccreditationSnapshot): number {
  const higher = accreditationLevels.indexOf(b.level) - accreditationLevels.indexOf(a.level);
  return higher || (a.validUntil > b.validUntil ? -1 : a.validUntil < b.validUntil ? 1 : 0);
}

/** The end of the accreditation, moved on by every later one that is already in force on that end. */
function unbrokenUntil(all: readonly AccreditationSnapshot[], from: AccreditationSnapshot): CalendarDay {
  const next = all.find((one) => one.validUntil > from.validUntil && isInForce(one, from.validUntil));
  return next ? unbrokenUntil(all, next) : from.validUntil;
}

function closeness(one: AccreditationSnapshot, day: CalendarDay): number {
  if (one.status === 'withdrawn') return 0;
  if (one.status === 'suspended') return 1;
  return one.issuedOn > day ? 3 : 2;
}

function whyNot(one: AccreditationSnapshot, rule: 'H1' | 'H10', day: CalendarDay): Exclusion {
  if (one.status === 'withdrawn') return { rule, code: 'accreditation-withdrawn', params: {} };
  if (one.status === 'suspended') return { rule, code: 'accreditation-suspended', params: {} };
  if (one.issuedOn > day) {
    return { rule, code: 'accreditation-not-yet-valid', params: { fromOn: one.issuedOn } };
  }
  return { rule, code: 'accreditation-expired', params: { untilOn: one.validUntil } };
}
