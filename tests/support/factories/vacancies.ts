import { and, eq, isNull } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { seatVacancies } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { addCandidates } from '~/domain/matching/add-candidates.server';
import type { SeatName } from '~/domain/matching/invitation-status';
import { objectToPair } from '~/domain/matching/object-to-pair.server';
import { settlePair } from '~/domain/reviews/team/settle-pair.server';
import { vacateSeat } from '~/domain/reviews/team/vacate-seat.server';
import { clock } from '~/platform/clock';
import { type MadeReviewer, makeReviewer } from './people';
import { makeMatchingRequest, makeTeam, type Team, versionOf } from './proposals';
import type { MadeRequest } from './requests';
import { confirmed } from './requests-in-every-state';
import { makeReview, reviewHead } from './reviews';

export const leavingReason = 'Heeft een andere baan gevonden.';

/** A review that is being explored, by three people to whom nothing objects; it is March by then. */
export async function reviewUnderWay(): Promise<{ request: MadeRequest; team: Team }> {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  const request = await makeMatchingRequest();
  const team = await makeTeam();
  await confirmed(request, team);
  await makeReview('exploring', { statusSince: clock.now() }, request);
  clock.set(new Date('2030-03-04T10:00:00Z'));
  return { request, team };
}

/** What one does about a seat of this request. */
export function aboutSeats(request: MadeRequest) {
  const head = async () => ({ reference: request.reference, version: await versionOf(request) });
  return {
    vacate: async (seat: SeatName, by: Actor = request.coordinator, reason = leavingReason) => {
      const { reference, version } = await reviewHead(request);
      return withActor(by, (work) => vacateSeat(work, { reference, version, seat, reason }));
    },
    lineUp: async (seat: SeatName, people: readonly MadeReviewer[]) => {
      const input = { ...(await head()), seat, personIds: people.map(({ id }) => id), overrides: [] };
      return withActor(request.coordinator, (work) => addCandidates(work, input));
    },
    /** The commissioner says yes to whoever is new. */
    yes: async () => {
      const input = await head();
      return withActor(request.requester, (work) => settlePair(work, input));
    },
    object: async (seat: SeatName) => {
      const input = { ...(await head()), seat, reason: 'other' as const };
      return withActor(request.requester, (work) => objectToPair(work, input));
    },
    openVacancies: async () =>
      database().$count(
        seatVacancies,
        and(eq(seatVacancies.requestId, request.id), isNull(seatVacancies.filledAt)),
      ),
  };
}

/** Somebody who could take this seat. */
export function somebodyFor(seat: SeatName, name: string): Promise<MadeReviewer> {
  return makeReviewer({ name, level: seat === 'supervisor' ? 'supervisor' : 'experienced' });
}
