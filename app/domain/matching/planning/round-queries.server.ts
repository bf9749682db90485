import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { proposals } from '~/db/schema/matching';
import { provinces } from '~/db/schema/organisations';
import { plannedRequests, plannedSeats, planningRounds } from '~/db/schema/planning';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { seatNames } from '../invitation-status';
import type { PlanAim } from './plan-aim';
import type { PlannedPart, PlannedRequest } from './planned-part';

export interface RoundInList {
  readonly id: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly requests: number;
  readonly confirmedAt: Date | null;
  readonly undoneAt: Date | null;
}

const mostListed = 20;

/** The latest rounds of planning that are still kept, for a coordinator. */
export async function listRounds(work: Work): Promise<RoundInList[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select({
      id: planningRounds.id,
      madeAt: planningRounds.madeAt,
      madeBy: people.name,
      requests: sql<number>`(select count(distinct ${plannedRequests.requestId})::int from ${plannedRequests}
        where ${plannedRequests.roundId} = ${planningRounds.id})`,
      confirmedAt: planningRounds.confirmedAt,
      undoneAt: planningRounds.undoneAt,
    })
    .from(planningRounds)
    .innerJoin(people, eq(people.id, planningRounds.madeById))
    .orderBy(desc(planningRounds.madeAt), asc(planningRounds.id))
    .limit(mostListed);
}

export interface PlanningRound {
  readonly id: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly isProved: boolean;
  readonly confirmedAim: PlanAim | null;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly requests: readonly PlannedRequest[];
  /** Requests in which this coordinator has a part, and which are not shown. */
  readonly hidden: number;
}

/** One round with both its plans, in the same four statements for any number of requests. */
export async function findRound(work: Work, roundId: string): Promise<PlanningRound | null> {
  const viewerId = personIdOf(work.actor);
  if (viewerId === null || !hasRole(work.actor, 'coordinator')) return null;
  const [confirmers, undoers] = [alias(people, 'confirmers'), alias(people, 'undoers')];
  const [round] = await work.tx
    .select({
      id: planningRounds.id,
      madeAt: planningRounds.madeAt,
      madeBy: people.name,
      isProved: planningRounds.isProved,
      confirmedAim: planningRounds.confirmedAim,
      confirmedAt: planningRounds.confirmedAt,
      confirmedBy: confirmers.name,
      undoneAt: planningRounds.undoneAt,
      undoneBy: undoers.name,
    })
    .from(planningRounds)
    .innerJoin(people, eq(people.id, planningRounds.madeById))
    .leftJoin(confirmers, eq(confirmers.id, planningRounds.confirmedById))
    .leftJoin(undoers, eq(undoers.id, planningRounds.undoneById))
    .where(eq(planningRounds.id, roundId));
  if (!round) return null;
  const rows = await work.tx
    .select({
      reference: reviewRequests.reference,
      requestId: plannedRequests.requestId,
      province: provinces.name,
      aim: plannedRequests.aim,
      points: plannedRequests.points,
      ground: plannedRequests.ground,
      relaxations: plannedRequests.relaxations,
      proposal: proposals.status,
    })
    .from(plannedRequests)
    .innerJoin(reviewRequests, eq(reviewRequests.id, plannedRequests.requestId))
    .leftJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .leftJoin(proposals, eq(proposals.id, plannedRequests.proposalId))
    .where(eq(plannedRequests.roundId, roundId))
    .orderBy(asc(reviewRequests.reference), asc(plannedRequests.aim));
  const seated = await work.tx
    .select({
      aim: plannedSeats.aim,
      requestId: plannedSeats.requestId,
      seat: plannedSeats.seat,
      personId: plannedSeats.personId,
      name: people.name,
    })
    .from(plannedSeats)
    .innerJoin(people, eq(people.id, plannedSeats.personId))
    .where(eq(plannedSeats.roundId, roundId));
  const own = new Set(
    seated.filter(({ personId }) => personId === viewerId).map(({ requestId }) => requestId),
  );
  const shown = rows.filter(({ requestId }) => !own.has(requestId));
  const names = await namesOf(
    work,
    shown.flatMap(({ relaxations }) => relaxations.map(({ personId }) => personId)),
  );
  const partOf = (row: (typeof rows)[number]): PlannedPart => {
    const { aim, points, ground, proposal, requestId } = row;
    if (points === null) {
      const relaxations = row.relaxations.flatMap((one) => {
        const name = names.get(one.personId);
        return name === undefined ? [] : [{ ...one, name }];
      });
      return { aim, kind: 'gap', ground: ground ?? 'no-team', relaxations };
    }
    const seats = seated
      .filter((one) => one.requestId === requestId && one.aim === aim)
      .map(({ seat, personId, name }) => ({ seat, personId, name }))
      .sort((a, b) => seatNames.indexOf(a.seat) - seatNames.indexOf(b.seat));
    return { aim, kind: 'team', points, seats, proposal };
  };
  const references = [...new Set(shown.map(({ reference }) => reference))];
  return {
    ...round,
    requests: references.map((reference) => {
      const here = shown.filter((row) => row.reference === reference);
      return { reference, province: here[0]?.province ?? null, parts: here.map(partOf) };
    }),
    hidden: own.size,
  };
}

async function namesOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
