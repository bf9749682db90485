import { and, asc, eq, inArray, isNotNull, isNull, notInArray } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { gateChecks, gateRounds } from '~/db/schema/review-quality';
import { reviewMoves, reviewPlans, reviews, seatVacancies } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt, daysBetween } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import type { ReviewForm } from '../../registry/review-form';
import { moversOf, onwardEvent, type ReviewPart } from '../review-lifecycle';
import { finalReviewStatuses, type PlannedStatus, type ReviewStatus } from '../review-status';
import {
  type DatedMove,
  type PlanStanding,
  plannedEnd,
  planStanding,
  planStandings,
  type Stretch,
  stretchesOf,
} from './review-course';

export interface RunningReview {
  readonly reference: string;
  readonly status: ReviewStatus;
  readonly form: ReviewForm | null;
  readonly since: CalendarDay;
  readonly days: number;
  readonly plannedOn: CalendarDay | null;
  /** The last day of the plan. */
  readonly endsOn: CalendarDay | null;
  readonly standing: PlanStanding;
  readonly mover: ReviewPart | null;
  readonly lead: string | null;
  readonly stretches: readonly Stretch[];
}

/**
 * Every review that is not over, with its course until today: what is late first, then what is past two thirds of its
 * plan, then what is longest in its state. Five statements, however many there are; nothing for anybody but
 * coordinators and jobs.
 */
export async function listRunningReviews(work: Work): Promise<RunningReview[]> {
  if (!hasRole(work.actor, 'coordinator') && work.actor.kind !== 'system') return [];
  const running = await runningRows(work);
  const ids = running.map(({ requestId }) => requestId);
  if (ids.length === 0) return [];
  const moves = groupBy(await movesOf(work, ids), ({ requestId }) => requestId);
  const plans = groupBy(await plansOf(work, ids), ({ requestId }) => requestId);
  const waiting = new Set(await waitingForGate(work, ids));
  const vacant = new Set(await withVacancy(work, ids));
  const today = calendarDayAt(work.now);
  return running
    .map(({ requestId, openedAt, statusSince, ...row }): RunningReview => {
      const since = calendarDayAt(statusSince);
      const plan = new Map(
        (plans.get(requestId) ?? []).map(({ status, plannedOn }) => [status as PlannedStatus, plannedOn]),
      );
      const plannedOn = plannedEnd(row.status, plan);
      return {
        ...row,
        since,
        days: daysBetween(since, today),
        plannedOn,
        endsOn: [...plan.values()].sort().at(-1) ?? null,
        standing: planStanding(since, plannedOn, today),
        mover: vacant.has(requestId)
          ? 'coordinator'
          : waiting.has(requestId)
            ? 'supervisor'
            : usualMover(row.status),
        stretches: stretchesOf(calendarDayAt(openedAt), moves.get(requestId) ?? [], today),
      };
    })
    .sort(
      (a, b) =>
        planStandings.indexOf(a.standing) - planStandings.indexOf(b.standing) ||
        b.days - a.days ||
        a.reference.localeCompare(b.reference),
    );
}

/** Who usually takes a review on from this state: a first look, where its own page says exactly what it waits for. */
function usualMover(status: ReviewStatus): ReviewPart | null {
  const onward = onwardEvent({ status });
  return onward && (moversOf(onward)[0] ?? null);
}

function runningRows(work: Work) {
  return work.tx
    .select({
      requestId: reviews.requestId,
      reference: reviewRequests.reference,
      status: reviews.status,
      statusSince: reviews.statusSince,
      openedAt: reviews.openedAt,
      form: reviewRequests.reviewForm,
      lead: people.name,
    })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .leftJoin(
      seats,
      and(eq(seats.requestId, reviews.requestId), eq(seats.seat, 'lead'), eq(seats.state, 'confirmed')),
    )
    .leftJoin(people, eq(people.id, seats.personId))
    .where(notInArray(reviews.status, [...finalReviewStatuses]));
}

async function movesOf(
  work: Work,
  ids: readonly string[],
): Promise<(DatedMove & { readonly requestId: string })[]> {
  const rows = await work.tx
    .select({ requestId: reviewMoves.requestId, at: reviewMoves.at, toStatus: reviewMoves.toStatus })
    .from(reviewMoves)
    .where(inArray(reviewMoves.requestId, [...ids]))
    .orderBy(asc(reviewMoves.id));
  return rows.map(({ at, ...row }) => ({ ...row, on: calendarDayAt(at) }));
}

function plansOf(work: Work, ids: readonly string[]) {
  return work.tx
    .select({
      requestId: reviewPlans.requestId,
      status: reviewPlans.status,
      plannedOn: reviewPlans.plannedOn,
    })
    .from(reviewPlans)
    .where(inArray(reviewPlans.requestId, [...ids]));
}

/** Reviews with a gate that was asked for and has no verdict. */
async function waitingForGate(work: Work, ids: readonly string[]): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ requestId: gateRounds.requestId })
    .from(gateRounds)
    .leftJoin(
      gateChecks,
      and(
        eq(gateChecks.roundId, gateRounds.id),
        eq(gateChecks.place, 'first'),
        isNotNull(gateChecks.submittedAt),
      ),
    )
    .where(
      and(inArray(gateRounds.requestId, [...ids]), isNotNull(gateRounds.askedAt), isNull(gateChecks.id)),
    );
  return rows.map(({ requestId }) => requestId);
}

async function withVacancy(work: Work, ids: readonly string[]): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ requestId: seatVacancies.requestId })
    .from(seatVacancies)
    .where(and(inArray(seatVacancies.requestId, [...ids]), isNull(seatVacancies.filledAt)));
  return rows.map(({ requestId }) => requestId);
}

/** The course of every review the portal knew from its beginning, running or over, for how long states take. */
export async function listCourses(work: Work): Promise<(readonly Stretch[])[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const rows = await work.tx
    .select({ requestId: reviews.requestId, openedAt: reviews.openedAt })
    .from(reviews)
    .where(eq(reviews.origin, 'request'));
  const ids = rows.map(({ requestId }) => requestId);
  const moves = groupBy(ids.length === 0 ? [] : await movesOf(work, ids), ({ requestId }) => requestId);
  const today = calendarDayAt(work.now);
  return rows.map(({ requestId, openedAt }) =>
    stretchesOf(calendarDayAt(openedAt), moves.get(requestId) ?? [], today),
  );
}
