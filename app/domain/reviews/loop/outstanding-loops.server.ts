import { and, eq, exists, inArray, ne } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { recommendations } from '~/db/schema/review-follow-up';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import type { SeatName } from '../../matching/invitation-status';
import { type Loop, listLoops } from './loop-queries.server';

/** Of a review that stopped nothing is asked any more. */
const isAsked = ne(reviews.status, 'stopped');

/** Every recommendation of which the report was delivered; nothing for anybody but coordinators and jobs. */
export async function listAllLoops(work: Work): Promise<Loop[]> {
  if (!hasRole(work.actor, 'coordinator') && work.actor.kind !== 'system') return [];
  return outOf(await listLoops(work, isAsked));
}

/** Those of reviews in which whoever asks holds one of these seats. */
export async function listLoopsOfSeats(work: Work, held: readonly SeatName[]): Promise<Loop[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  const seated = work.tx
    .select({ id: seats.id })
    .from(seats)
    .where(
      and(
        eq(seats.requestId, recommendations.requestId),
        eq(seats.personId, personId),
        inArray(seats.seat, [...held]),
        inArray(seats.state, ['confirmed', 'completed']),
      ),
    );
  return outOf(await listLoops(work, and(isAsked, exists(seated))));
}

/** Those of reviews whoever asks commissioned. */
export async function listLoopsOfCommissioner(work: Work): Promise<Loop[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  return outOf(await listLoops(work, and(isAsked, eq(reviewRequests.requesterId, personId))));
}

function outOf(loops: readonly Loop[]): Loop[] {
  return loops.filter(({ standing }) => standing.stage !== 'listed');
}

/** Those whose day has passed, the longest ago first. */
export function overdueOf<One extends Pick<Loop, 'standing'>>(loops: readonly One[]): One[] {
  return loops
    .filter(({ standing }) => standing.isOverdue)
    .toSorted((one, other) => (one.standing.by ?? '').localeCompare(other.standing.by ?? ''));
}

/** What a notice says of one: which it is and where it stands, none of its words. */
export function forNotice({ id, reference, position, standing }: Loop) {
  return { id, reference, position, standing };
}
