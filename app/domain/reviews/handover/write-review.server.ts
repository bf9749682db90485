import { eq } from 'drizzle-orm';
import { invitations, proposalCandidates, proposals, seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { reviewMoveReasons, reviewMoves, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { seatNames } from '../../matching/invitation-status';
import { lowestFreePlace } from '../../matching/places-held.server';
import type { Seating } from '../../matching/seat-check';
import { begunAt } from './handover-moment';
import type { HandoverMove } from './handover-path';
import type { WrittenRequest } from './write-request.server';

interface NewReview extends WrittenRequest {
  readonly requesterId: string;
  readonly coordinatorId: string;
  readonly seating: Seating;
  readonly moves: readonly [HandoverMove, ...HandoverMove[]];
  readonly reason: string | undefined;
}

/** The review itself, and those who sit in it as if the portal had asked them: by a proposal that was accepted. */
export async function writeReview(work: Work, review: NewReview): Promise<void> {
  await writeSeats(work, review);
  const { requestId, moves } = review;
  await work.tx
    .update(reviewRequests)
    .set({ status: 'confirmed', statusSince: review.begunAt })
    .where(eq(reviewRequests.id, requestId));
  for (const move of moves) await writeMove(work, review, move);
  const last = moves.at(-1) ?? moves[0];
  await work.tx
    .update(reviews)
    .set({ origin: 'foundation', status: last.to, statusSince: begunAt(last.on, work.now) })
    .where(eq(reviews.requestId, requestId));
}

async function writeMove(
  work: Work,
  review: NewReview,
  { event, from, to, on }: HandoverMove,
): Promise<void> {
  const { requestId, coordinatorId, reason } = review;
  const [row] = await work.tx
    .insert(reviewMoves)
    .values({
      requestId,
      at: begunAt(on, work.now),
      event,
      fromStatus: from,
      toStatus: to,
      byId: coordinatorId,
    })
    .returning({ id: reviewMoves.id });
  if (!row) throw new Error('a move was not written');
  if (event === 'hand-over' && reason) {
    await work.tx.insert(reviewMoveReasons).values({ moveId: row.id, requestId, reason });
  }
}

async function writeSeats(work: Work, review: NewReview): Promise<void> {
  const { requestId, coordinatorId, requesterId, seating, begunAt: at } = review;
  const [proposal] = await work.tx
    .insert(proposals)
    .values({
      requestId,
      status: 'confirmed',
      proposedById: coordinatorId,
      proposedAt: at,
      commissionerAcceptedAt: at,
      commissionerAcceptedById: requesterId,
      closedAt: at,
    })
    .returning({ id: proposals.id });
  if (!proposal) throw new Error('a proposal was not written');
  for (const seat of seatNames) {
    const personId = seating[seat];
    if (!personId) continue;
    const shared = { requestId, proposalId: proposal.id, seat, personId };
    await work.tx.insert(proposalCandidates).values({ proposalId: proposal.id, seat, personId, rank: 0 });
    await work.tx.insert(invitations).values({
      ...shared,
      status: 'accepted',
      invitedAt: at,
      respondBy: at,
      respondedAt: at,
      confidentialityAgreedAt: at,
      independenceDeclaredAt: at,
    });
    await work.tx.insert(seats).values({
      ...shared,
      state: 'confirmed',
      place: seat === 'supervisor' ? null : await lowestFreePlace(work, personId),
      acceptedAt: at,
      confirmedAt: at,
    });
  }
}
