import { and, asc, eq, isNull, notInArray, or, sql } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { gateChecks, gateRounds, gateScorers, supervisionSessions } from '~/db/schema/review-quality';
import { reviewPlans, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { MeetingMode } from '../../registry/expertise';
import { finalReviewStatuses, type PlannedStatus, type ReviewStatus } from '../review-status';
import type { Gate, ScorerPlace } from './gate';

export interface OwnGate {
  readonly id: string;
  readonly reference: string;
  readonly status: ReviewStatus;
  readonly gate: Gate;
  readonly place: ScorerPlace;
  readonly round: number;
  /** Since when it waits; `null` while nobody asked. */
  readonly askedAt: Date | null;
  /** By when the plan expects it to be asked for. */
  readonly expectedOn: string | null;
}

/** By when a gate is asked for: it is what the state ends with, and gate C comes when commenting ends. */
const expectedAtEndOf: Readonly<Record<Gate, PlannedStatus>> = {
  design: 'preparing',
  analysis: 'dialogue',
  report: 'commenting',
  after: 'follow_up',
};

/**
 * The gates the person who asks still has a look to give at: what waits, the longest first, and then what comes, by the
 * plan. One statement, however many there are.
 */
export async function listOwnGates(work: Work): Promise<OwnGate[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  const plannedAtEnd = or(
    ...Object.entries(expectedAtEndOf).map(([gate, status]) =>
      and(sql`${gateScorers.gate} = ${gate}`, eq(reviewPlans.status, status)),
    ),
  );
  return await work.tx
    .select({
      id: gateScorers.id,
      reference: reviewRequests.reference,
      status: reviews.status,
      gate: gateScorers.gate,
      place: gateScorers.place,
      round: gateRounds.round,
      askedAt: gateRounds.askedAt,
      expectedOn: reviewPlans.plannedOn,
    })
    .from(gateScorers)
    .innerJoin(reviews, eq(reviews.requestId, gateScorers.requestId))
    .innerJoin(reviewRequests, eq(reviewRequests.id, gateScorers.requestId))
    .innerJoin(
      gateRounds,
      and(
        eq(gateRounds.requestId, gateScorers.requestId),
        eq(gateRounds.gate, gateScorers.gate),
        eq(gateRounds.round, roundThatCounts),
      ),
    )
    .leftJoin(gateChecks, and(eq(gateChecks.roundId, gateRounds.id), eq(gateChecks.place, gateScorers.place)))
    .leftJoin(reviewPlans, and(eq(reviewPlans.requestId, gateScorers.requestId), plannedAtEnd))
    .where(
      and(
        eq(gateScorers.personId, personId),
        isNull(gateScorers.endedAt),
        isNull(gateChecks.submittedAt),
        notInArray(reviews.status, [...finalReviewStatuses]),
      ),
    )
    .orderBy(
      sql`${gateRounds.askedAt} asc nulls last`,
      sql`${reviewPlans.plannedOn} asc nulls last`,
      asc(gateScorers.id),
    );
}

/** The newest; for the second scorer, who decides nothing, the newest that was asked for, if any was. */
const roundThatCounts = sql`(select coalesce(
  max(counted.round) filter (where ${gateScorers.place} = 'first' or counted.asked_at is not null), 1)
  from gate_rounds counted
  where counted.request_id = ${gateScorers.requestId} and counted.gate = ${gateScorers.gate})`;

export interface OwnSession {
  readonly id: string;
  readonly reference: string;
  readonly plannedOn: string;
  readonly mode: MeetingMode;
}

/** Sessions planned with the pairs the person who asks supervises, the first day first; also what was not recorded yet. */
export async function listOwnSupervision(work: Work): Promise<OwnSession[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  return await work.tx
    .select({
      id: supervisionSessions.id,
      reference: reviewRequests.reference,
      plannedOn: supervisionSessions.plannedOn,
      mode: supervisionSessions.mode,
    })
    .from(supervisionSessions)
    .innerJoin(reviewRequests, eq(reviewRequests.id, supervisionSessions.requestId))
    .innerJoin(
      seats,
      and(
        eq(seats.requestId, supervisionSessions.requestId),
        eq(seats.seat, 'supervisor'),
        eq(seats.state, 'confirmed'),
        eq(seats.personId, personId),
      ),
    )
    .where(and(isNull(supervisionSessions.heldOn), isNull(supervisionSessions.cancelledAt)))
    .orderBy(asc(supervisionSessions.plannedOn), asc(supervisionSessions.id));
}
