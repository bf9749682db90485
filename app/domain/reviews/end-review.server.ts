import { and, eq, inArray, sql } from 'drizzle-orm';
import { invitations, seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { endMatching, withdrawOne } from '../matching/end-matching.server';
import { closeRequest } from '../requests/closing/close-request.server';
import type { LockedRequest } from '../requests/triage/open-for-triage.server';
import type { ReviewRow } from './open-review.server';
import type { MoveReason } from './review-reason';

interface Ending {
  readonly review: ReviewRow;
  readonly request: LockedRequest;
  readonly status: 'closed' | 'stopped';
  readonly reasonCode: MoveReason | null;
}

/**
 * What ends with a review: its request, so that the time it is kept begins; the seats, so that places are free; and
 * whoever was being asked for an open seat hears that it is over.
 */
export async function endReview(work: Work, ending: Ending): Promise<void> {
  const { review, request, status, reasonCode } = ending;
  // Nobody did anything yet: everybody is told, and nothing counts as a review somebody did.
  if (review.status === 'agreeing')
    await endMatching(work, { requestId: request.id, reason: 'request-closed' });
  else await endSeats(work, ending);
  await closeRequest(work, request, {
    status: status === 'closed' ? 'completed' : 'stopped',
    reason: status === 'closed' ? 'review-closed' : (reasonCode ?? 'other'),
    explanation: null,
  });
}

async function endSeats(work: Work, { request, status }: Ending): Promise<void> {
  const replacing = await work.tx
    .select({ id: invitations.id })
    .from(invitations)
    .leftJoin(
      seats,
      and(
        eq(seats.requestId, invitations.requestId),
        eq(seats.personId, invitations.personId),
        inArray(seats.state, ['confirmed', 'completed']),
      ),
    )
    .where(
      and(
        eq(invitations.requestId, request.id),
        inArray(invitations.status, ['sent', 'confidential', 'cleared', 'accepted']),
        sql`${seats.id} is null`,
      ),
    );
  for (const { id } of replacing) await withdrawOne(work, id, 'request-closed');
  await work.tx
    .update(seats)
    .set({ state: 'completed', endedAt: work.now, endedReason: `review-${status}` })
    .where(and(eq(seats.requestId, request.id), eq(seats.state, 'confirmed')));
}
