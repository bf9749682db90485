import type { z } from 'zod';
import { reviewPlans } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { addYears, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import { listMoves, listPlan } from '../review-queries.server';
import type { PlannedStatus } from '../review-status';
import type { planInput } from './agreement-inputs';
import { type PlannedState, planAgainstFact } from './plan-against-fact';

type Input = { readonly reference: string } & z.output<typeof planInput>;
type PlanRefusal = 'plan-incomplete' | 'plan-out-of-order' | 'in-the-past' | 'plan-too-far';
export type MakePlanRefusal = OpenReviewRefusal | PlanRefusal;

const yearsAhead = 5;

/**
 * A day for every state that is still to be left. The first plan stays beside every later one; what was left keeps the
 * day it was planned for, so that a plan never turns out to have been right.
 */
export async function makePlan(work: Work, input: Input): Promise<Result<null, MakePlanRefusal>> {
  const opened = await openReview(work, input, ['reviewer', 'coordinator']);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const { requestId } = review;
  const plan = await listPlan(work, requestId);
  const today = calendarDayAt(work.now);
  const states = planAgainstFact(plan, await listMoves(work, requestId), today);
  const toLeave = states.filter(({ isLeft }) => !isLeft);
  const days = toLeave.map((state) => ({ ...state, on: input[state.status] }));
  const refused = checkDays(days, today);
  if (refused) return refused;

  for (const { status, on } of days) {
    if (on === undefined) continue;
    await work.tx
      .insert(reviewPlans)
      .values({ requestId, status, firstPlannedOn: on, plannedOn: on })
      .onConflictDoUpdate({ target: [reviewPlans.requestId, reviewPlans.status], set: { plannedOn: on } });
  }
  await changeReview(work, review, {
    supervisionsAgreed: input.supervisionsAgreed,
    supervisorMinutes: input.supervisorHours ?? null,
  });
  await recordActivity(work, {
    name: 'reviews.plan-made',
    requestId,
    data: { first: plan.length === 0 },
  });
  return succeed(null);
}

interface DayTyped extends Pick<PlannedState, 'status' | 'plannedOn'> {
  readonly on: CalendarDay | undefined;
}

function checkDays(days: readonly DayTyped[], today: CalendarDay): Failure<PlanRefusal> | null {
  const latest = addYears(today, yearsAhead);
  return (
    refuseWhere(days, 'plan-incomplete', 'required', ({ on }) => on === undefined) ??
    refuseWhere(days, 'in-the-past', 'in-the-past', ({ on, plannedOn }) => {
      return on !== undefined && on < today && on !== plannedOn;
    }) ??
    refuseWhere(days, 'plan-too-far', 'plan-too-far', ({ on }) => on !== undefined && on > latest) ??
    refuseWhere(days, 'plan-out-of-order', 'plan-out-of-order', ({ on }, index) => {
      const before = days[index - 1]?.on;
      return on !== undefined && before !== undefined && on < before;
    })
  );
}

function refuseWhere(
  days: readonly DayTyped[],
  reason: PlanRefusal,
  code: string,
  isWrong: (day: DayTyped, index: number) => boolean,
): Failure<PlanRefusal> | null {
  const wrong: PlannedStatus[] = days.filter(isWrong).map(({ status }) => status);
  return wrong.length === 0
    ? null
    : fail(reason, Object.fromEntries(wrong.map((status) => [status, code] as const)));
}
