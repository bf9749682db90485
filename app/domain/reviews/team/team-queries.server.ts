import { and, desc, eq, inArray } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import { seatVacancies } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { type SeatName, seatsOf } from '../../matching/invitation-status';
import {
  joinedToDeclare,
  type Undeclared,
  undeclaredOrganisations,
} from '../../matching/undeclared-organisations.server';
import type { ReviewHead } from '../review-queries.server';

export interface TeamSeat {
  readonly seat: SeatName;
  /** Who sits here, since when; `null` where the seat stands open. */
  readonly holder: { readonly personId: string; readonly name: string; readonly since: Date } | null;
  /** Since when it stands open. */
  readonly openSince: Date | null;
  /** Who sat here before, the last first. */
  readonly before: readonly FormerHolder[];
}

export interface FormerHolder {
  readonly name: string;
  readonly leftAt: Date;
  /** Why, for who coordinates the review; `null` for everybody else. */
  readonly reason: string | null;
}

type Head = Pick<ReviewHead, 'requestId' | 'reviewers' | 'parts'>;

/** Every seat of a review: who sits there, who did before, and which stand open. */
export async function findTeam(work: Work, { requestId, reviewers, parts }: Head): Promise<TeamSeat[]> {
  const held = await work.tx
    .select({ seat: seats.seat, personId: people.id, name: people.name, since: seats.confirmedAt })
    .from(seats)
    .innerJoin(people, eq(people.id, seats.personId))
    .where(and(eq(seats.requestId, requestId), inArray(seats.state, ['confirmed', 'completed'])));
  const vacancies = await work.tx
    .select({
      seat: seatVacancies.seat,
      name: people.name,
      leftAt: seatVacancies.openedAt,
      reason: seatVacancies.reason,
      filledAt: seatVacancies.filledAt,
    })
    .from(seatVacancies)
    .innerJoin(people, eq(people.id, seatVacancies.leftById))
    .where(eq(seatVacancies.requestId, requestId))
    .orderBy(desc(seatVacancies.openedAt));
  const readsReasons = parts.includes('coordinator');
  return seatsOf(reviewers).map((seat): TeamSeat => {
    const here = vacancies.filter((one) => one.seat === seat);
    const holder = held.find((one) => one.seat === seat);
    return {
      seat,
      holder: holder?.since ? { personId: holder.personId, name: holder.name, since: holder.since } : null,
      openSince: here.find(({ filledAt }) => filledAt === null)?.leftAt ?? null,
      before: here.map(({ name, leftAt, reason }) => ({
        name,
        leftAt,
        reason: readsReasons ? reason : null,
      })),
    };
  });
}

export interface ToDeclare {
  readonly personId: string;
  readonly name: string;
  /** What joined after their declaration, and that nobody judged in their place. */
  readonly organisations: readonly string[];
  /** Only of the person who asks: where they declare. */
  readonly invitationId: string | null;
}

/** Who of the team still has to declare on an organisation that joined. */
export async function listToDeclare(work: Work, { requestId }: Head): Promise<ToDeclare[]> {
  const undeclared = await undeclaredOrganisations(work, { requestId });
  const open = undeclared.filter(({ isIndependent }) => isIndependent !== true);
  if (open.length === 0) return [];
  const sitting = await work.tx
    .select({ personId: people.id, name: people.name })
    .from(seats)
    .innerJoin(people, eq(people.id, seats.personId))
    .where(and(eq(seats.requestId, requestId), eq(seats.state, 'confirmed')));
  const declarable = await ownInvitation(work, open);
  return sitting.flatMap((one) => {
    const own = open.filter((each) => each.personId === one.personId);
    if (own.length === 0) return [];
    const isOwn = declarable?.personId === one.personId;
    return [
      {
        ...one,
        organisations: own.map(({ name }) => name),
        invitationId: isOwn ? declarable.invitationId : null,
      },
    ];
  });
}

/** The invitation by which the person who asks declares; `undefined` when there is nothing left for them to say. */
async function ownInvitation(work: Work, open: readonly Undeclared[]): Promise<Undeclared | undefined> {
  const own = open.find((one) => one.personId === personIdOf(work.actor));
  if (!own) return undefined;
  const left = await joinedToDeclare(work, { id: own.invitationId, personId: own.personId });
  return left[0];
}
