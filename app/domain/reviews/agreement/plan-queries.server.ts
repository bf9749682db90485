import { eq } from 'drizzle-orm';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { reviewRequests } from '~/db/schema/requests';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, monthOf } from '../../kernel/month';
import type { ReviewForm } from '../../registry/review-form';
import { listMoves, listPlan, type ReviewHead } from '../review-queries.server';
import { isOver } from '../review-status';
import { type PlannedState, planAgainstFact } from './plan-against-fact';
import { type PlanDays, proposePlan } from './step-weights';

export interface ReviewPlanning {
  readonly form: ReviewForm | null;
  readonly states: readonly PlannedState[];
  readonly isPlanned: boolean;
  /** Days by the weights of the form; `null` while the form or the months are not known. */
  readonly proposal: PlanDays | null;
  readonly today: CalendarDay;
}

export async function findPlanning(
  work: Work,
  { requestId }: Pick<ReviewHead, 'requestId'>,
): Promise<ReviewPlanning> {
  const [request] = await work.tx
    .select({
      form: reviewRequests.reviewForm,
      months: reviewRequests.months,
      startMonth: askedInReviews(reviewRequests.startMonth),
    })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  if (!request) throw new Error('no such review');
  const today = calendarDayAt(work.now);
  const { form, months } = request;
  const firstDay = firstDayOf(monthOf(request.startMonth));
  const [, startOn = today] = [today, firstDay].sort();
  const plan = await listPlan(work, requestId);
  return {
    form,
    states: planAgainstFact(plan, await listMoves(work, requestId), today),
    isPlanned: plan.length > 0,
    proposal: form && months ? proposePlan({ form, startOn, months }) : null,
    today,
  };
}

export interface PlanToChange extends ReviewPlanning {
  readonly supervisionsAgreed: number;
  readonly supervisorMinutes: number | null;
  readonly mayChange: boolean;
}

/** The planning with what whoever works on the review agreed beside it. */
export async function findPlanToChange(work: Work, head: ReviewHead): Promise<PlanToChange> {
  const [review] = await work.tx
    .select({
      supervisionsAgreed: reviews.supervisionsAgreed,
      supervisorMinutes: reviews.supervisorMinutes,
    })
    .from(reviews)
    .where(eq(reviews.requestId, head.requestId));
  if (!review) throw new Error('no such review');
  const { status, parts } = head;
  return {
    ...(await findPlanning(work, head)),
    ...review,
    mayChange: !isOver(status) && (parts.includes('reviewer') || parts.includes('coordinator')),
  };
}
