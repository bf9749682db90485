import { and, asc, eq, inArray } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { reviewMoves, reviewPlans, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { type SeatName, seatNames } from '../matching/invitation-status';
import type { ReviewForm } from '../registry/review-form';
import type { ReviewerCount } from '../requests/reviewer-count';
import { findRequestHead } from '../requests/triage/open-for-triage.server';
import { loadFacts } from './load-facts.server';
import { partsIn } from './open-review.server';
import { type Condition, conditionsOf } from './review-conditions';
import { onwardEvent, possibleEvents, type ReviewEvent, type ReviewPart } from './review-lifecycle';
import type { SuspensionReason } from './review-reason';
import type { PathStatus, PlannedStatus, ReviewOrigin, ReviewStatus } from './review-status';

export interface ReviewHead {
  readonly requestId: string;
  readonly reference: string;
  readonly status: ReviewStatus;
  readonly statusSince: Date;
  readonly version: number;
  readonly origin: ReviewOrigin;
  readonly interruptedStatus: PathStatus | null;
  readonly suspendedReason: SuspensionReason | null;
  readonly lookAgainOn: string | null;
  readonly form: ReviewForm | null;
  readonly reviewers: ReviewerCount;
  readonly minutesPerReviewer: number | null;
  /** What the person who asks is in it. */
  readonly parts: readonly ReviewPart[];
}

/** A review as the head of every page about it; `null` for whoever has no part in it. */
export async function findReviewHead(work: Work, reference: string): Promise<ReviewHead | null> {
  const head = await findRequestHead(work, reference);
  if (!head) return null;
  const parts = await partsIn(work, head);
  if (parts.length === 0) return null;
  const [row] = await work.tx
    .select({
      requestId: reviews.requestId,
      reference: reviewRequests.reference,
      status: reviews.status,
      statusSince: reviews.statusSince,
      version: reviews.version,
      origin: reviews.origin,
      interruptedStatus: reviews.interruptedStatus,
      suspendedReason: reviews.suspendedReason,
      lookAgainOn: reviews.lookAgainOn,
      form: reviewRequests.reviewForm,
      reviewers: reviewRequests.reviewers,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
    })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .where(eq(reviews.requestId, head.id));
  return row ? { ...row, parts } : null;
}

export interface ReviewProgress {
  /** The event that takes it on; `null` once it is over. */
  readonly onward: ReviewEvent | null;
  readonly conditions: readonly Condition[];
  /** What whoever asks may do, as far as the state goes. */
  readonly events: readonly ReviewEvent[];
}

/** What is next in this review, what that waits for, and what the person who asks may do. */
export async function findProgress(work: Work, head: ReviewHead): Promise<ReviewProgress> {
  const onward = onwardEvent(head);
  const facts = await loadFacts(work, head.requestId);
  return {
    onward,
    conditions: onward ? conditionsOf(onward, facts) : [],
    events: possibleEvents(head, head.parts),
  };
}

export interface PlannedDay {
  readonly status: PlannedStatus;
  readonly firstPlannedOn: string;
  readonly plannedOn: string;
}

export async function listPlan(work: Work, requestId: string): Promise<PlannedDay[]> {
  return await work.tx
    .select({
      status: reviewPlans.status,
      firstPlannedOn: reviewPlans.firstPlannedOn,
      plannedOn: reviewPlans.plannedOn,
    })
    .from(reviewPlans)
    .where(eq(reviewPlans.requestId, requestId))
    .orderBy(asc(reviewPlans.plannedOn));
}

export interface ReviewMove {
  readonly at: Date;
  readonly fromStatus: ReviewStatus;
  readonly toStatus: ReviewStatus;
}

/** Every move of a review, the first first. */
export async function listMoves(work: Work, requestId: string): Promise<ReviewMove[]> {
  return await work.tx
    .select({ at: reviewMoves.at, fromStatus: reviewMoves.fromStatus, toStatus: reviewMoves.toStatus })
    .from(reviewMoves)
    .where(eq(reviewMoves.requestId, requestId))
    .orderBy(asc(reviewMoves.id));
}

/** Who does the review, seat by seat. */
export async function listTeam(
  work: Work,
  requestId: string,
): Promise<{ readonly seat: SeatName; readonly personId: string; readonly name: string }[]> {
  const rows = await work.tx
    .select({ seat: seats.seat, personId: people.id, name: people.name })
    .from(seats)
    .innerJoin(people, eq(people.id, seats.personId))
    .where(and(eq(seats.requestId, requestId), inArray(seats.state, ['confirmed', 'completed'])));
  return rows.sort((a, b) => seatNames.indexOf(a.seat) - seatNames.indexOf(b.seat));
}
