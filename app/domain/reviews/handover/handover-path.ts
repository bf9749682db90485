import type { CalendarDay } from '../../kernel/calendar-day';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import { type MoveEvent, onwardEvent } from '../review-lifecycle';
import { type PathStatus, type PlannedStatus, pathStatuses, plannedStatuses } from '../review-status';

/** The day on which a review came in each of the states it went through, as far as that is known. */
export type KnownDays = Readonly<Partial<Record<PlannedStatus, CalendarDay>>>;

export interface HandoverMove {
  readonly event: MoveEvent;
  readonly from: PathStatus;
  readonly to: PlannedStatus;
  readonly on: CalendarDay;
}

export type HandoverPathRefusal = 'day-missing' | 'in-the-future' | 'days-not-in-order' | 'not-there-yet';

/**
 * The moves of a review that is handed over in this state: one that brings it in, in the first state of which the day
 * is known, and from there every step as it was. Refused: no day for the state it is in or for one between, a day to
 * come, days that go back, and a day of a state it has not come to. Fields are named after their state.
 */
export function handoverPath(
  status: PlannedStatus,
  days: KnownDays,
  today: CalendarDay,
): Result<readonly [HandoverMove, ...HandoverMove[]], HandoverPathRefusal> {
  const at = plannedStatuses.indexOf(status);
  const beyond = plannedStatuses.slice(at + 1).find((one) => days[one] !== undefined);
  if (beyond) return refusal('not-there-yet', beyond);
  const first = plannedStatuses.findIndex((one) => days[one] !== undefined);
  const passed = plannedStatuses.slice(first < 0 ? at : first, at + 1);
  const moves: HandoverMove[] = [];
  for (const to of passed) {
    const on = days[to];
    const before = moves.at(-1);
    if (on === undefined) return refusal('day-missing', to);
    if (on > today) return refusal('in-the-future', to);
    if (before && on < before.on) return refusal('days-not-in-order', to);
    const from = before?.to ?? pathStatuses[0];
    const event = before ? onwardEvent({ status: from }) : 'hand-over';
    if (!event) throw new Error(`nothing leads on from ${from}`);
    moves.push({ event, from, to, on });
  }
  const [entry, ...later] = moves;
  if (!entry) throw new Error('a state has a day');
  return succeed([entry, ...later]);
}

function refusal<Reason extends HandoverPathRefusal>(reason: Reason, status: PlannedStatus): Failure<Reason> {
  return fail(reason, { [dayField(status)]: reason });
}

/** The name of the field for the day a review came in this state. */
export function dayField(status: PlannedStatus): `${PlannedStatus}On` {
  return `${status}On`;
}
