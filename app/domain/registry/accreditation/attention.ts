import { addMonthsTo, addYears, type CalendarDay } from '../../kernel/calendar-day';
import type { AccreditationLevel, AccreditedRole } from './accreditation-status';
import { accreditationTerms } from './accreditation-terms';
import type { LapseEffect } from './requirements';
import { type AccreditationFacts, type NextLapse, standingOn } from './standing';
import { isLapsed, isMissing, verificationStandings } from './verification-standing';

export const attentionStates = [
  'lapsed',
  'not-confirmed',
  'suspended',
  'lapses',
  'no-mentor',
  'missing',
] as const;
export type AttentionState = (typeof attentionStates)[number];

/** Something about an accreditation that somebody has to look at. */
export interface Attention {
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel | null;
  readonly what: NextLapse['what'] | 'mentor';
  readonly state: AttentionState;
  /** `lapses` and `lapsed`: the last day it holds or held. */
  readonly on: CalendarDay | null;
  readonly effect: LapseEffect;
}

/** How long after its end an accreditation that nobody renewed still asks for attention, in years. */
const yearsAfterEnd = 1;

/** What of one person's accreditation needs a look on a day: what lapses within the first warning, lapsed or lacks. */
export function attentionOf(
  facts: AccreditationFacts,
  role: AccreditedRole,
  today: CalendarDay,
  hasMentor: boolean,
): Attention[] {
  const { state, level, untilOn } = standingOn(facts, role, today);
  const whole = { role, level, what: 'accreditation', effect: 'blocks' } as const;
  if (state === 'suspended') return [{ ...whole, state, on: null }];
  if (state === 'expired' && untilOn !== null && addYears(untilOn, yearsAfterEnd) >= today) {
    return [{ ...whole, state: 'lapsed', on: untilOn }];
  }
  if (state !== 'in-force' || level === null || untilOn === null) return [];
  const soon = addMonthsTo(today, Math.max(...accreditationTerms.warnMonthsBefore));
  const found: Attention[] = untilOn <= soon ? [{ ...whole, state: 'lapses', on: untilOn }] : [];
  if (level === 'trainee' && !hasMentor) {
    found.push({ role, level, what: 'mentor', state: 'no-mentor', on: null, effect: 'shown' });
  }
  for (const one of verificationStandings(facts.verifications, role, level, today)) {
    const { requirement, state: verified, holdsUntil } = one;
    const about = { role, level, what: requirement.kind, effect: requirement.onLapse } as const;
    if (isLapsed(one)) {
      const lapsed = verified === 'lapsed' ? 'lapsed' : 'not-confirmed';
      found.push({ ...about, state: lapsed, on: holdsUntil ?? one.verifiedOn });
    } else if (isMissing(one)) found.push({ ...about, state: 'missing', on: null });
    else if (holdsUntil !== null && holdsUntil <= soon) {
      found.push({ ...about, state: 'lapses', on: holdsUntil });
    }
  }
  return found;
}
