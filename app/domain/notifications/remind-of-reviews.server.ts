import { and, eq, inArray, ne } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { reviewPlans, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { planStanding } from '../reviews/overview/review-course';
import { moversOf, onwardEvent } from '../reviews/review-lifecycle';
import { type ReviewStatus, reviewStatuses } from '../reviews/review-status';
import type { MailTemplate } from './mail-template';
import { queueMails } from './queue-mails.server';
import { findRecipients, listCoordinators, whoHandles } from './recipients.server';
import { reminderMail } from './reminder-mail.server';

interface DueReview {
  readonly requestId: string;
  readonly reference: string;
  readonly requesterId: string;
  readonly coordinatorId: string | null;
  readonly status: ReviewStatus;
  readonly since: CalendarDay;
  readonly plannedOn: CalendarDay | null;
  readonly lookAgainOn: CalendarDay | null;
}

/**
 * At two thirds of the planned time of a state whoever takes the review on is reminded; what is later than planned, and
 * a suspension that asks for a look, is for the coordinator. Everybody hears of one moment once. Gives how many
 * reminders were new. Source: domain.md 9.2.
 */
export async function remindOfReviews(work: Work): Promise<number> {
  const today = calendarDayAt(work.now);
  const due = (await reviewsOnPath(work, null)).flatMap((review) => {
    const template = templateFor(review, today);
    return template ? [{ review, template }] : [];
  });
  if (due.length === 0) return 0;
  const coordinators = await listCoordinators(work);
  const holders = await reviewersOf(
    work,
    due.map(({ review }) => review.requestId),
  );
  const told = due.map((one) => ({ ...one, ids: whoHears(one, coordinators, holders) }));
  const recipients = await findRecipients(work, [...new Set(told.flatMap(({ ids }) => ids))]);
  return queueMails(
    work,
    told.flatMap(({ review, template, ids }) =>
      recipients
        .filter(({ id }) => ids.includes(id))
        .map((recipient) => reminderMail(reminderOf(review, template), recipient)),
    ),
  );
}

type Template = Extract<MailTemplate, 'review-two-thirds' | 'review-late' | 'review-look-again'>;

function templateFor(
  { status, since, plannedOn, lookAgainOn }: DueReview,
  today: CalendarDay,
): Template | null {
  if (status === 'suspended') return lookAgainOn && lookAgainOn <= today ? 'review-look-again' : null;
  const standing = planStanding(since, plannedOn, today);
  if (standing === 'late') return 'review-late';
  return standing === 'two-thirds' ? 'review-two-thirds' : null;
}

function whoHears(
  { review, template }: { readonly review: DueReview; readonly template: Template },
  coordinators: readonly string[],
  reviewers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const onward = onwardEvent(review);
  const isForReviewers = template === 'review-two-thirds' && onward && moversOf(onward)[0] === 'reviewer';
  return isForReviewers ? (reviewers.get(review.requestId) ?? []) : whoHandles(review, coordinators);
}

function reminderOf(
  { requestId, reference, status, since, plannedOn, lookAgainOn }: DueReview,
  template: Template,
) {
  const day = lookAgainOn ?? plannedOn ?? '';
  return {
    occasion: `review-${requestId}-${status}-${since}-${day}`,
    template,
    data: { reference, status, since, dueOn: day },
  };
}

/** Whether the review is still in the state, with the plan, that the reminder is about. */
export async function reviewStillWaits(
  work: Work,
  { reference, status, since, dueOn }: Readonly<Record<string, string>>,
): Promise<boolean> {
  const [found] = reference ? await reviewsOnPath(work, reference) : [];
  if (!found) return false;
  const day = found.lookAgainOn ?? found.plannedOn;
  return found.status === status && found.since === since && day === dueOn;
}

/** Every review, or the one of this reference, that was agreed on and is not over, with the day by which its state should be left. */
async function reviewsOnPath(work: Work, reference: string | null): Promise<DueReview[]> {
  const running = reviewStatuses.filter((status) => !['agreeing', 'closed', 'stopped'].includes(status));
  const rows = await work.tx
    .select({
      requestId: reviews.requestId,
      reference: reviewRequests.reference,
      requesterId: reviewRequests.requesterId,
      coordinatorId: reviewRequests.coordinatorId,
      status: reviews.status,
      statusSince: reviews.statusSince,
      plannedOn: reviewPlans.plannedOn,
      lookAgainOn: reviews.lookAgainOn,
    })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .leftJoin(
      reviewPlans,
      and(eq(reviewPlans.requestId, reviews.requestId), eq(reviewPlans.status, reviews.status)),
    )
    .where(
      and(
        inArray(reviews.status, running),
        reference === null ? undefined : eq(reviewRequests.reference, reference),
      ),
    );
  return rows.map(({ statusSince, ...row }) => ({ ...row, since: calendarDayAt(statusSince) }));
}

async function reviewersOf(work: Work, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await work.tx
    .select({ requestId: seats.requestId, personId: seats.personId })
    .from(seats)
    .where(
      and(inArray(seats.requestId, [...ids]), ne(seats.seat, 'supervisor'), eq(seats.state, 'confirmed')),
    );
  const byRequest = new Map<string, string[]>();
  for (const { requestId, personId } of rows) {
    byRequest.set(requestId, [...(byRequest.get(requestId) ?? []), personId]);
  }
  return byRequest;
}
