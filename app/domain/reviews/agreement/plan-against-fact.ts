import { type CalendarDay, calendarDayAt, daysBetween } from '../../kernel/calendar-day';
import {
  isOnPath,
  type PathStatus,
  type PlannedStatus,
  pathStatuses,
  plannedStatuses,
  type ReviewStatus,
} from '../review-status';

interface Planned {
  readonly status: PlannedStatus;
  readonly firstPlannedOn: CalendarDay;
  readonly plannedOn: CalendarDay;
}

interface Move {
  readonly at: Date;
  readonly fromStatus: ReviewStatus;
  readonly toStatus: ReviewStatus;
}

export interface PlannedState {
  readonly status: PlannedStatus;
  readonly firstPlannedOn: CalendarDay | null;
  readonly plannedOn: CalendarDay | null;
  /** Left for a later state and not come back to. Of a review of the foundation the day may not be known. */
  readonly isLeft: boolean;
  readonly leftOn: CalendarDay | null;
  /** Days after the planned day on which it was left, or that it stands now; 0 when it is in time. */
  readonly daysLate: number;
}

/** Of every planned state what was planned first, what is planned now, and when it was really left. */
export function planAgainstFact(
  plan: readonly Planned[],
  moves: readonly Move[],
  today: CalendarDay,
): PlannedState[] {
  const left = daysLeft(moves);
  return plannedStatuses.map((status) => {
    const planned = plan.find((one) => one.status === status);
    const leftOn = left.get(status) ?? null;
    const late = planned ? daysBetween(planned.plannedOn, leftOn ?? today) : 0;
    const isDayUnknown = left.has(status) && leftOn === null;
    return {
      status,
      firstPlannedOn: planned?.firstPlannedOn ?? null,
      plannedOn: planned?.plannedOn ?? null,
      isLeft: left.has(status),
      leftOn,
      daysLate: isDayUnknown ? 0 : Math.max(0, late),
    };
  });
}

/** The states that were left for a later one, with the day, `null` where the foundation left it before the portal. */
function daysLeft(moves: readonly Move[]): Map<PathStatus, CalendarDay | null> {
  const left = new Map<PathStatus, CalendarDay | null>();
  let furthest: PathStatus = 'agreeing';
  for (const { at, fromStatus, toStatus } of moves) {
    if (fromStatus === 'follow_up' && toStatus === 'closed') left.set('follow_up', calendarDayAt(at));
    if (!isOnPath(toStatus)) continue;
    const from = pathStatuses.indexOf(furthest);
    const to = pathStatuses.indexOf(toStatus);
    pathStatuses.forEach((status, index) => {
      if (index >= to) left.delete(status);
      else if (index >= from) left.set(status, to - from === 1 ? calendarDayAt(at) : null);
    });
    furthest = toStatus;
  }
  return left;
}
