import { and, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { invitations } from '~/db/schema/matching';
import { provinces } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type Actor, hasRole, personIdOf } from '../../accounts/actor';
import type { CareDomain } from '../../registry/expertise';
import type { RequestKind } from '../request-kind';
import { belongsIn, compareInQueue, type QueueFilter, type QueueOrder, usualOrder } from './queue-order';
import { type Scope, type Situation, situations } from './situations.server';

export interface QueueRow
  extends Pick<
    Situation,
    'reference' | 'status' | 'ageInDays' | 'daysInStatus' | 'expectation' | 'asksDecision'
  > {
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
  /** How many open requests wait for the coordinator, are late, and are expected within two working days. */
  readonly waiting: number;
  readonly late: number;
  readonly soon: number;
}

interface Asked {
  readonly filter: QueueFilter;
  readonly page: number;
  /** The usual one of the filter when absent. */
  readonly order?: QueueOrder;
}

function scopeOf(filter: QueueFilter): Scope {
  if (filter === 'decision') return 'running';
  return filter === 'confirmed' || filter === 'closed' ? filter : 'open';
}

const requestsPerPage = 25;
const empty: Queue = { rows: [], total: 0, pages: 1, waiting: 0, late: 0, soon: 0 };

/** The requests a coordinator works through. The same four statements for any number. */
export async function listQueue(work: Work, { filter, page, order }: Asked): Promise<Queue> {
  if (!hasRole(work.actor, 'coordinator')) return empty;
  const all = await situations(work, scopeOf(filter));
  const chosen = all
    .filter((one) => belongsIn(filter, one))
    .sort(compareInQueue(filter, order ?? usualOrder(filter)));
  const first = (Math.max(1, Math.trunc(page)) - 1) * requestsPerPage;
  const shown = chosen.slice(first, first + requestsPerPage);
  const details = await detailsOf(
    work,
    shown.map(({ id }) => id),
  );
  const howMany = (counted: QueueFilter) => all.filter((one) => belongsIn(counted, one)).length;
  return {
    rows: shown.flatMap(({ id, reference, status, ageInDays, daysInStatus, expectation, asksDecision }) => {
      const detail = details.get(id);
      return detail
        ? [{ reference, status, ageInDays, daysInStatus, expectation, asksDecision, ...detail }]
        : [];
    }),
    total: chosen.length,
    pages: Math.max(1, Math.ceil(chosen.length / requestsPerPage)),
    waiting: howMany('mine'),
    late: howMany('late'),
    soon: howMany('soon'),
  };
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
