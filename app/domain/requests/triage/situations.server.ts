import { eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { requestConsentDecisions } from '~/db/schema/participation';
import { orientationMeetings, requestQuestions, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt, daysBetween } from '../../kernel/calendar-day';
import { hasOpenSeat, openQuestion, plannedTalk, situationColumns } from '../copy/request-moments.server';
import type { OpenSeat } from '../request-lifecycle';
import { finalRequestStatuses, isFinal, type RequestStatus, requestStatuses } from '../request-status';
import { type Expectation, expectationOf } from '../service-levels/expectation';
import { getServiceLevels } from '../service-levels/service-level-queries.server';

export interface Situation {
  readonly id: string;
  readonly reference: string;
  readonly status: RequestStatus;
  /** Days since it came in, and since it is in this state. */
  readonly ageInDays: number;
  readonly daysInStatus: number;
  readonly expectation: Expectation;
  /** An organisation said no, and nobody decided yet how it goes on. */
  readonly asksDecision: boolean;
  readonly requesterId: string;
  readonly coordinatorId: string | null;
  /** The talk that is planned. */
  readonly orientation: { readonly id: string; readonly plannedFor: Date } | null;
  /** When all its seats had been accepted. */
  readonly seatsFilledAt: Date | null;
  /** How far the seat is that somebody left of a confirmed request; `null` where none stands open. */
  readonly openSeat: OpenSeat | null;
}

/** Still looking for its pair or for one person of it, with a pair, both of these, or ended without one. */
export type Scope = 'open' | 'confirmed' | 'running' | 'closed';

const statusesOf: Readonly<Record<Scope, readonly RequestStatus[]>> = {
  open: requestStatuses.filter((status) => !isFinal(status) && status !== 'confirmed'),
  confirmed: ['confirmed'],
  running: requestStatuses.filter((status) => !isFinal(status)),
  closed: finalRequestStatuses,
};

/** Where every request of a scope stands, in three statements. For those who may know of all of them: nothing is scoped here. */
export async function situations(work: Work, scope: Scope): Promise<Situation[]> {
  const inScope = inArray(reviewRequests.status, [...statusesOf[scope]]);
  return situationsWhere(work, scope === 'open' ? or(inScope, hasOpenSeat) : inScope);
}

/** Where one request stands; `null` for a reference that nobody has. */
export async function situationOf(work: Work, reference: string): Promise<Situation | null> {
  const [found] = await situationsWhere(work, eq(reviewRequests.reference, reference));
  return found ?? null;
}

async function situationsWhere(work: Work, which: SQL | undefined): Promise<Situation[]> {
  const levels = await getServiceLevels(work);
  const rows = await work.tx
    .select({
      ...situationColumns(work),
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      requesterId: reviewRequests.requesterId,
      coordinatorId: reviewRequests.coordinatorId,
      orientationId: orientationMeetings.id,
      asksDecision: sql<boolean>`exists (select from ${requestConsentDecisions}
        where ${requestConsentDecisions.requestId} = ${reviewRequests.id}
        and ${requestConsentDecisions.decidedAt} is null)`,
    })
    .from(reviewRequests)
    .leftJoin(requestQuestions, openQuestion)
    .leftJoin(orientationMeetings, plannedTalk)
    .where(which);
  const today = calendarDayAt(work.now);
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    status: row.status,
    ageInDays: daysBetween(calendarDayAt(row.submittedAt), today),
    daysInStatus: daysBetween(calendarDayAt(row.statusSince), today),
    expectation: expectationOf(row, levels, today),
    asksDecision: row.asksDecision,
    requesterId: row.requesterId,
    coordinatorId: row.coordinatorId,
    orientation:
      row.orientationId && row.orientationAt
        ? { id: row.orientationId, plannedFor: row.orientationAt }
        : null,
    seatsFilledAt: row.seatsFilledAt,
    openSeat: row.openSeat,
  }));
}
