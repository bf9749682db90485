import { eq } from 'drizzle-orm';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import type { LockedRequest } from '../requests/triage/open-for-triage.server';
import { applyMove } from './apply-move.server';
import type { StopCosts, StopReason } from './review-reason';

interface Stop {
  readonly reasonCode: StopReason;
  readonly reason: string;
  readonly costs: StopCosts;
}

/** Stops the review of a request that somebody else decided ends. The caller holds the lock on the request. */
export async function stopReview(work: Work, request: LockedRequest, stop: Stop): Promise<void> {
  const [review] = await work.tx
    .select()
    .from(reviews)
    .where(eq(reviews.requestId, request.id))
    .for('update');
  if (!review) throw new Error('a confirmed request without a review');
  await applyMove(work, { review, request }, { event: 'stop', ...stop });
}
