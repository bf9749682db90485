import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { orientationMeetings, requestQuestions, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import type { MeetingMode } from '../registry/expertise';
import { findClosingExplanation } from './closing-explanation.server';
import { type Expectation, expectationOf } from './expectation';
import { findOpenQuestion } from './question-texts.server';
import type { RequestKind } from './request-kind';
import type { RequestStatus } from './request-status';

export interface OwnRequest {
  readonly id: string;
  readonly reference: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly version: number;
  readonly submittedAt: Date;
  readonly closedReason: string | null;
  readonly seatsFilled: boolean;
  /** By when the open question should be answered; `null` when there is none. */
  readonly questionDueOn: CalendarDay | null;
  /** The talk that is planned and not held yet. */
  readonly orientation: { readonly plannedFor: Date; readonly mode: MeetingMode } | null;
  readonly expectation: Expectation;
}

/** All requests of the person who asks, the newest first. */
export async function listOwnRequests(work: Work): Promise<OwnRequest[]> {
  return ownRequests(work, null);
}

export interface OpenedOwnRequest extends OwnRequest {
  readonly closedExplanation: string | null;
  readonly openQuestion: { readonly question: string; readonly dueOn: CalendarDay } | null;
}

/** One request of the person who asks; `null` when it is somebody else's or nobody's. */
export async function findOwnRequest(work: Work, reference: string): Promise<OpenedOwnRequest | null> {
  const [request] = await ownRequests(work, reference);
  if (!request) return null;
  const { id, closedReason, questionDueOn } = request;
  return {
    ...request,
    closedExplanation: closedReason === null ? null : await findClosingExplanation(work, id, 'requester'),
    openQuestion: questionDueOn === null ? null : await findOpenQuestion(work, id, 'requester'),
  };
}

async function ownRequests(work: Work, reference: string | null): Promise<OwnRequest[]> {
  const requesterId = personIdOf(work.actor);
  if (requesterId === null) return [];
  const rows = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      kind: reviewRequests.kind,
      status: reviewRequests.status,
      statusSince: reviewRequests.statusSince,
      version: reviewRequests.version,
      submittedAt: reviewRequests.submittedAt,
      closedReason: reviewRequests.closedReason,
      filledSeats: sql<number>`(${work.tx
        .select({ filled: sql`count(*)` })
        .from(seats)
        .where(and(eq(seats.requestId, reviewRequests.id), ne(seats.state, 'released')))})::int`,
      dueOn: requestQuestions.dueOn,
      plannedFor: orientationMeetings.plannedFor,
      mode: orientationMeetings.mode,
    })
    .from(reviewRequests)
    .leftJoin(
      requestQuestions,
      and(eq(requestQuestions.requestId, reviewRequests.id), isNull(requestQuestions.answeredAt)),
    )
    .leftJoin(
      orientationMeetings,
      and(
        eq(orientationMeetings.requestId, reviewRequests.id),
        isNull(orientationMeetings.heldAt),
        isNull(orientationMeetings.cancelledAt),
      ),
    )
    .where(
      and(
        eq(reviewRequests.requesterId, requesterId),
        reference === null ? undefined : eq(reviewRequests.reference, reference),
      ),
    )
    .orderBy(desc(reviewRequests.submittedAt), desc(reviewRequests.id));

  const today = calendarDayAt(work.now);
  return rows.map(({ filledSeats, statusSince, dueOn, plannedFor, mode, ...request }) => {
    const seatsFilled = filledSeats === 3;
    const situation = {
      status: request.status,
      statusSince: calendarDayAt(statusSince),
      questionDueOn: dueOn,
      orientationOn: plannedFor && calendarDayAt(plannedFor),
      seatsFilled,
    };
    return {
      ...request,
      seatsFilled,
      questionDueOn: dueOn,
      orientation: plannedFor && mode ? { plannedFor, mode } : null,
      expectation: expectationOf(situation, today),
    };
  });
}
