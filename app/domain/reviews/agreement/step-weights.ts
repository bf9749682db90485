import { addMonthsTo, type CalendarDay } from '../../kernel/calendar-day';
import type { ReviewForm } from '../../registry/review-form';
import { addWorkingDays, workingDaysBetween } from '../../requests/service-levels/working-days';
import { type PlannedStatus, plannedStatuses, stepOf } from '../review-status';

export const steps = [1, 2, 3, 4, 5, 6] as const;
export type Step = (typeof steps)[number];

type Weights = Readonly<Record<PlannedStatus, number>>;

/**
 * Which part of its time each state of a review takes, in percent. What the forms are comes from domain.md 3; the
 * numbers are our own and only propose. Full: conversations with everybody and several meetings. Proportionate: fewer
 * conversations, the files are read by the reviewers. Compact: one day together, with much to prepare. Thematic: an
 * exploration of several files comes first.
 */
export const stateWeights: Readonly<Record<ReviewForm, Weights>> = {
  full: weights(12, 24, 22, 16, 8, 5, 5, 8),
  proportionate: weights(15, 22, 18, 17, 9, 6, 5, 8),
  compact: weights(30, 10, 8, 20, 10, 7, 6, 9),
  thematic: weights(14, 30, 18, 15, 8, 5, 4, 6),
};

function weights(...percents: readonly number[]): Weights {
  return Object.fromEntries(plannedStatuses.map((status, index) => [status, percents[index] ?? 0])) as Record<
    PlannedStatus,
    number
  >;
}

/** The weight of each of the six steps of the method; together 100. */
export function stepWeights(form: ReviewForm): Readonly<Record<Step, number>> {
  const sums: Record<Step, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };
  for (const status of plannedStatuses) sums[stepOf[status]] += stateWeights[form][status];
  return sums;
}

export type PlanDays = Readonly<Record<PlannedStatus, CalendarDay>>;

/**
 * A day by which each state is left, for a review of this form that takes so many months from this day on: working
 * days, none before the one of the state before it.
 */
export function proposePlan({
  form,
  startOn,
  months,
}: {
  readonly form: ReviewForm;
  readonly startOn: CalendarDay;
  readonly months: number;
}): PlanDays {
  const days = workingDaysBetween(startOn, addMonthsTo(startOn, months));
  let passed = 0;
  return Object.fromEntries(
    plannedStatuses.map((status) => {
      passed += stateWeights[form][status];
      return [status, addWorkingDays(startOn, Math.max(1, Math.round((days * passed) / 100)))];
    }),
  ) as Record<PlannedStatus, CalendarDay>;
}
