import { and, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { orientationMeetings, requestQuestions, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { OpenSeat } from '../request-lifecycle';

/**
 * The columns of `review_requests` and around it from which follows whose move it is and until when. The query joins
 * the open question and the talk that is planned, with the conditions below.
 */
export function situationColumns(work: Work) {
  const ofRequest = eq(seats.requestId, reviewRequests.id);
  const filled = work.tx
    .select({ at: sql`case when count(*) = ${seatsToFill} then max(${seats.acceptedAt}) end` })
    .from(seats)
    .where(and(ofRequest, ne(seats.state, 'released')));
  const reopened = work.tx
    .select({ at: sql`max(${seats.endedAt})` })
    .from(seats)
    .where(and(ofRequest, eq(seats.state, 'released')));
  const held = work.tx
    .select({ at: sql`max(${orientationMeetings.heldAt})` })
    .from(orientationMeetings)
    .where(and(eq(orientationMeetings.requestId, reviewRequests.id), isNotNull(orientationMeetings.heldAt)));
  return {
    kind: reviewRequests.kind,
    status: reviewRequests.status,
    submittedAt: reviewRequests.submittedAt,
    statusSince: reviewRequests.statusSince,
    questionDueOn: requestQuestions.dueOn,
    orientationAt: orientationMeetings.plannedFor,
    orientationHeldAt: instantOf(held),
    seatsFilledAt: instantOf(filled),
    seatReopenedAt: instantOf(reopened),
    openSeat: openSeatOf,
  } as const;
}

/** In a query on requests: whether a confirmed one is a seat short, because somebody left it. */
export const hasOpenSeat = sql<boolean>`(review_requests.status = 'confirmed' and review_requests.reviewers + 1 >
  (select count(*) from seats s where s.request_id = review_requests.id and s.state = 'confirmed'))`;

/** How far that seat is; of several the one that is furthest behind. */
const openSeatOf = sql<OpenSeat | null>`case when ${hasOpenSeat} then case
  when review_requests.reviewers + 1 > (select count(*) from invitations i where i.request_id = review_requests.id
    and i.status in ('sent', 'confidential', 'cleared', 'accepted')) then 'empty'
  when review_requests.reviewers + 1 > (select count(*) from seats s where s.request_id = review_requests.id
    and s.state in ('accepted', 'confirmed')) then 'asked'
  else 'accepted' end end`;

/** In a query on requests: every reviewer it asks, and the supervisor. */
export const seatsToFill = sql`${reviewRequests}.reviewers + 1`;

/** A job does not see questions: row-level security keeps them for those who may read them. */
export const openQuestion = and(
  eq(requestQuestions.requestId, reviewRequests.id),
  isNull(requestQuestions.answeredAt),
);

export const plannedTalk = and(
  eq(orientationMeetings.requestId, reviewRequests.id),
  isNull(orientationMeetings.heldAt),
  isNull(orientationMeetings.cancelledAt),
);

function instantOf(query: { getSQL(): SQL }): SQL<Date | null> {
  return sql`(${query.getSQL()})`.mapWith(reviewRequests.statusSince);
}
