import { and, desc, eq } from 'drizzle-orm';
import { orientationMeetings, requestQuestions, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import type { MeetingMode } from '../registry/expertise';
import { findClosingExplanation } from './closing/closing-explanation.server';
import { openQuestion, plannedTalk, situationColumns } from './copy/request-moments.server';
import type { RequestKind } from './request-kind';
import type { OpenSeat } from './request-lifecycle';
import type { RequestStatus } from './request-status';
import type { ReviewerCount } from './reviewer-count';
import {
  type Expectation,
  expectationOf,
  type FirstAnswer,
  firstAnswerOf,
} from './service-levels/expectation';
import { getServiceLevels } from './service-levels/service-level-queries.server';
import { findOpenQuestion } from './triage/question-texts.server';

export interface OwnRequest {
  readonly id: string;
  readonly reference: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly version: number;
  readonly submittedAt: Date;
  readonly closedReason: string | null;
  /** How many reviewers do the review, once that is agreed on. */
  readonly reviewers: ReviewerCount;
  readonly seatsFilled: boolean;
  /** How far the seat is that somebody left; `null` where none stands open. */
  readonly openSeat: OpenSeat | null;
  /** By when the open question should be answered; `null` when there is none. */
  readonly questionDueOn: CalendarDay | null;
  /** The talk that is planned and not held yet. */
  readonly orientation: { readonly plannedFor: Date; readonly mode: MeetingMode } | null;
  readonly expectation: Expectation;
  /** What was promised about the first answer, as long as it waits to be taken on. */
  readonly firstAnswer: FirstAnswer | null;
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
  const levels = await getServiceLevels(work);
  const rows = await work.tx
    .select({
      ...situationColumns(work),
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      version: reviewRequests.version,
      reviewers: reviewRequests.reviewers,
      closedReason: reviewRequests.closedReason,
      mode: orientationMeetings.mode,
    })
    .from(reviewRequests)
    .leftJoin(requestQuestions, openQuestion)
    .leftJoin(orientationMeetings, plannedTalk)
    .where(
      and(
        eq(reviewRequests.requesterId, requesterId),
        reference === null ? undefined : eq(reviewRequests.reference, reference),
      ),
    )
    .orderBy(desc(reviewRequests.submittedAt), desc(reviewRequests.id));

  const today = calendarDayAt(work.now);
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    status: row.status,
    version: row.version,
    submittedAt: row.submittedAt,
    closedReason: row.closedReason,
    reviewers: row.reviewers,
    seatsFilled: row.seatsFilledAt !== null,
    openSeat: row.openSeat,
    questionDueOn: row.questionDueOn,
    orientation: row.orientationAt && row.mode ? { plannedFor: row.orientationAt, mode: row.mode } : null,
    expectation: expectationOf(row, levels, today),
    firstAnswer: firstAnswerOf(row, levels),
  }));
}
