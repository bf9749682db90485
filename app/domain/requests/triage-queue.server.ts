import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { invitations, seats } from '~/db/schema/matching';
import { provinces } from '~/db/schema/organisations';
import { requestConsentDecisions, requestOrganisations } from '~/db/schema/participation';
import { orientationMeetings, requestQuestions, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type Actor, hasRole, personIdOf } from '../accounts/actor';
import { calendarDayAt, daysBetween } from '../kernel/calendar-day';
import type { CareDomain } from '../registry/expertise';
import { type Expectation, expectationOf } from './expectation';
import type { RequestKind } from './request-kind';
import { finalRequestStatuses, isFinal, type RequestStatus, requestStatuses } from './request-status';

export const queueFilters = ['mine', 'open', 'late', 'decision', 'confirmed', 'closed'] as const;
/**
 * `mine`: the coordinator's move; `late`: past the day it could be expected; both of what is `open`. `decision`: a
 * consent was refused or taken back, also of what is confirmed.
 */
export type QueueFilter = (typeof queueFilters)[number];

export interface QueueRow {
  readonly reference: string;
  readonly status: RequestStatus;
  /** Days since it came in, and since it is in this state. */
  readonly ageInDays: number;
  readonly daysInStatus: number;
  readonly expectation: Expectation;
  /** An organisation said no, and nobody decided yet how it goes on. */
  readonly asksDecision: boolean;
  readonly isUrgent: boolean;
  readonly kind: RequestKind;
  readonly careDomain: CareDomain | null;
  readonly province: string | null;
  /** Who asks; `null` in a request of which the coordinator is a candidate. */
  readonly organisation: string | null;
  readonly coordinator: string | null;
}

export interface Queue {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly pages: number;
  /** How many open requests wait for the coordinator, and how many are late. */
  readonly waiting: number;
  readonly late: number;
}

interface Asked {
  readonly filter: QueueFilter;
  readonly page: number;
}

/** Still looking for its pair, with a pair, both of these, or ended without one. */
type Scope = 'open' | 'confirmed' | 'running' | 'closed';

const statusesOf: Readonly<Record<Scope, readonly RequestStatus[]>> = {
  open: requestStatuses.filter((status) => !isFinal(status) && status !== 'confirmed'),
  confirmed: ['confirmed'],
  running: requestStatuses.filter((status) => !isFinal(status)),
  closed: finalRequestStatuses,
};

function scopeOf(filter: QueueFilter): Scope {
  if (filter === 'decision') return 'running';
  return filter === 'confirmed' || filter === 'closed' ? filter : 'open';
}

const requestsPerPage = 25;
const empty: Queue = { rows: [], total: 0, pages: 1, waiting: 0, late: 0 };

/** The requests a coordinator works through: late first, then the oldest. The same two statements for any number. */
export async function listQueue(work: Work, { filter, page }: Asked): Promise<Queue> {
  if (!hasRole(work.actor, 'coordinator')) return empty;
  const scope = scopeOf(filter);
  const all = await situations(work, scope);
  const chosen = all.filter(({ expectation, asksDecision }) => {
    if (filter === 'mine') return expectation.mover === 'coordinator';
    if (filter === 'decision') return asksDecision;
    return filter === 'late' ? expectation.isLate : true;
  });
  chosen.sort(scope === 'open' || scope === 'running' ? byUrgency : byNewest);
  const first = (Math.max(1, Math.trunc(page)) - 1) * requestsPerPage;
  const shown = chosen.slice(first, first + requestsPerPage);
  const details = await detailsOf(
    work,
    shown.map(({ id }) => id),
  );
  return {
    rows: shown.flatMap(({ id, ...row }) => {
      const detail = details.get(id);
      return detail ? [{ ...row, ...detail }] : [];
    }),
    total: chosen.length,
    pages: Math.max(1, Math.ceil(chosen.length / requestsPerPage)),
    waiting: all.filter(({ expectation }) => expectation.mover === 'coordinator').length,
    late: all.filter(({ expectation }) => expectation.isLate).length,
  };
}

export type Situation = Pick<
  QueueRow,
  'reference' | 'status' | 'ageInDays' | 'daysInStatus' | 'expectation' | 'asksDecision'
> & {
  readonly id: string;
};

function byUrgency(a: Situation, b: Situation): number {
  return (
    Number(b.expectation.isLate) - Number(a.expectation.isLate) ||
    b.ageInDays - a.ageInDays ||
    (a.reference < b.reference ? -1 : 1)
  );
}

function byNewest(a: Situation, b: Situation): number {
  return a.daysInStatus - b.daysInStatus || (a.reference < b.reference ? -1 : 1);
}

/** Where every request of a scope stands. */
export async function situations(work: Work, scope: Scope): Promise<Situation[]> {
  const rows = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      status: reviewRequests.status,
      statusSince: reviewRequests.statusSince,
      submittedAt: reviewRequests.submittedAt,
      questionDueOn: requestQuestions.dueOn,
      plannedFor: orientationMeetings.plannedFor,
      filledSeats: sql<number>`(${work.tx
        .select({ filled: sql`count(*)` })
        .from(seats)
        .where(and(eq(seats.requestId, reviewRequests.id), ne(seats.state, 'released')))})::int`,
      asksDecision: sql<boolean>`exists (select from ${requestConsentDecisions}
        where ${requestConsentDecisions.requestId} = ${reviewRequests.id}
        and ${requestConsentDecisions.decidedAt} is null)`,
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
    .where(inArray(reviewRequests.status, [...statusesOf[scope]]));
  const today = calendarDayAt(work.now);
  return rows.map(
    ({
      id,
      reference,
      status,
      statusSince,
      submittedAt,
      questionDueOn,
      plannedFor,
      filledSeats,
      ...row
    }) => ({
      ...row,
      id,
      reference,
      status,
      ageInDays: daysBetween(calendarDayAt(submittedAt), today),
      daysInStatus: daysBetween(calendarDayAt(statusSince), today),
      expectation: expectationOf(
        {
          status,
          statusSince: calendarDayAt(statusSince),
          questionDueOn,
          orientationOn: plannedFor && calendarDayAt(plannedFor),
          seatsFilled: filledSeats === 3,
        },
        today,
      ),
    }),
  );
}

type Detail = Pick<
  QueueRow,
  'kind' | 'isUrgent' | 'careDomain' | 'province' | 'organisation' | 'coordinator'
>;

async function detailsOf(work: Work, ids: readonly string[]): Promise<Map<string, Detail>> {
  if (ids.length === 0) return new Map();
  const coordinators = alias(people, 'coordinators');
  const rows = await work.tx
    .select({
      id: reviewRequests.id,
      kind: reviewRequests.kind,
      isUrgent: reviewRequests.isUrgent,
      careDomain: reviewRequests.careDomain,
      province: provinces.name,
      organisation: requestOrganisations.name,
      coordinator: coordinators.name,
      isCandidate: isCandidateOf(work.actor),
    })
    .from(reviewRequests)
    .leftJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .leftJoin(
      requestOrganisations,
      and(eq(requestOrganisations.requestId, reviewRequests.id), requestOrganisations.isRequester),
    )
    .leftJoin(coordinators, eq(coordinators.id, reviewRequests.coordinatorId))
    .where(inArray(reviewRequests.id, [...ids]));
  return new Map(
    rows.map(({ id, isCandidate, organisation, ...row }) => [
      id,
      { ...row, organisation: isCandidate ? null : organisation },
    ]),
  );
}

/** Whether the one who asks is invited to a seat of the request in the row, or holds one. */
function isCandidateOf(actor: Actor) {
  return sql<boolean>`exists (select from ${invitations} where ${invitations.requestId} = ${reviewRequests.id}
    and ${invitations.personId} = ${personIdOf(actor)}
    and ${invitations.status} in ('sent', 'confidential', 'cleared', 'accepted'))`;
}
