import { addDays, addMonthsTo, type CalendarDay } from '../../kernel/calendar-day';
import { type AccreditedRole, accreditedRoles } from './accreditation-status';
import { accreditationTerms } from './accreditation-terms';
import { effectNow, type LapseEffect } from './requirements';
import { type AccreditationFacts, type NextLapse, standingOn } from './standing';
import { verificationStandings } from './verification-standing';

/** Something that lapses or lapsed, at a moment on which people are told of it. */
export interface LapseMoment {
  readonly role: AccreditedRole;
  readonly what: NextLapse['what'];
  /** The last day it holds or held. */
  readonly on: CalendarDay;
  readonly effect: LapseEffect;
  /** Whether it has lapsed already. */
  readonly isOver: boolean;
  /** Names the moment among those of one lapse: `3-months`, `1-months`, `over`. */
  readonly name: string;
}

type Ending = Omit<LapseMoment, 'name' | 'isOver'>;

/** Of a lapse nobody was told of for so long, nobody is told any more: the page says it. Days. */
const toldWithin = 31;

/** What people are told on a day: the warning that is due for each lapse ahead, and what has just lapsed. */
export function lapseMoments(facts: AccreditationFacts, today: CalendarDay): LapseMoment[] {
  return endings(facts, today).flatMap((ending): LapseMoment[] => {
    const { on } = ending;
    if (on < today) {
      return addDays(on, toldWithin) < today ? [] : [{ ...ending, isOver: true, name: 'over' }];
    }
    // The latest warning that has come: who was away at the first is not told twice.
    const months = accreditationTerms.warnMonthsBefore.findLast((one) => addMonthsTo(on, -one) <= today);
    return months === undefined ? [] : [{ ...ending, isOver: false, name: `${months}-months` }];
  });
}

/** Whether this ends or ended on this day still, and nothing took its place. */
export function stillAt(
  facts: AccreditationFacts,
  moment: {
    readonly role: string;
    readonly what: string;
    readonly on: CalendarDay;
    readonly isOver: boolean;
  },
  today: CalendarDay,
): boolean {
  return endings(facts, today).some(
    (one) =>
      one.role === moment.role &&
      one.what === moment.what &&
      one.on === moment.on &&
      one.on < today === moment.isOver,
  );
}

/** The last days of everything that ends by itself, as the record stands today; each once, for the first role. */
function endings(facts: AccreditationFacts, today: CalendarDay): Ending[] {
  const found: Ending[] = [];
  for (const role of accreditedRoles) {
    const { state, level, untilOn } = standingOn(facts, role, today);
    if ((state !== 'in-force' && state !== 'expired') || untilOn === null || level === null) continue;
    found.push({ role, what: 'accreditation', on: untilOn, effect: 'blocks' });
    if (state === 'expired') continue;
    for (const { requirement, state: verified, holdsUntil } of verificationStandings(
      facts.verifications,
      role,
      level,
      today,
    )) {
      const isKnown = found.some((one) => one.what === requirement.kind);
      if (holdsUntil === null || verified === 'not-confirmed' || isKnown) continue;
      found.push({ role, what: requirement.kind, on: holdsUntil, effect: effectNow(requirement) });
    }
  }
  return found;
}
