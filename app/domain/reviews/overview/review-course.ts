import { addDays, type CalendarDay, daysBetween } from '../../kernel/calendar-day';
import type { PathStatus, PlannedStatus, ReviewStatus } from '../review-status';
import { isOver } from '../review-status';

/** A time in one state, from the day it began up to the day the next one did; the last one goes on. */
export interface Stretch {
  readonly status: ReviewStatus;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export interface DatedMove {
  readonly on: CalendarDay;
  readonly toStatus: ReviewStatus;
}

/** The states a review was in, one after another, until today; what is over takes no time any more. */
export function stretchesOf(
  openedOn: CalendarDay,
  moves: readonly DatedMove[],
  today: CalendarDay,
): Stretch[] {
  const starts: { status: ReviewStatus; from: CalendarDay }[] = [
    { status: 'agreeing', from: openedOn },
    ...moves.map(({ on, toStatus }) => ({ status: toStatus, from: on })),
  ];
  return starts
    .map(({ status, from }, at) => ({ status, from, to: starts[at + 1]?.from ?? today }))
    .filter(({ status }) => !isOver(status));
}

/** Whole days in each state, all times in it together. */
export function daysInStates(stretches: readonly Stretch[]): ReadonlyMap<ReviewStatus, number> {
  const days = new Map<ReviewStatus, number>();
  for (const { status, from, to } of stretches) {
    days.set(status, (days.get(status) ?? 0) + Math.max(0, daysBetween(from, to)));
  }
  return days;
}

export const planStandings = ['late', 'two-thirds', 'on-plan', 'no-plan'] as const;
/** How the state a review is in stands to its plan. */
export type PlanStanding = (typeof planStandings)[number];

/**
 * Two thirds of the planned time of a state are a moment to ask how it goes, before it is late. Source: domain.md 9.2
 * ("remind at 2/3 of plan").
 */
export function planStanding(
  since: CalendarDay,
  plannedOn: CalendarDay | null,
  today: CalendarDay,
): PlanStanding {
  if (plannedOn === null) return 'no-plan';
  if (today > plannedOn) return 'late';
  return today >= twoThirdsOn(since, plannedOn) ? 'two-thirds' : 'on-plan';
}

/** The day on which two thirds of the time between these days have passed. */
export function twoThirdsOn(since: CalendarDay, plannedOn: CalendarDay): CalendarDay {
  return addDays(since, Math.ceil((Math.max(0, daysBetween(since, plannedOn)) * 2) / 3));
}

export type PlanOfReview = ReadonlyMap<PlannedStatus, CalendarDay>;

/** The day by which the state the review is in should be left; `null` where nothing is planned. */
export function plannedEnd(status: ReviewStatus, plan: PlanOfReview): CalendarDay | null {
  return plan.get(status as Exclude<PathStatus, 'agreeing'>) ?? null;
}

/** The middle of these numbers, of an even count the mean of the two in the middle; `null` of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
