import { eq, inArray } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import type { ReviewStatus } from './review-status';

/** The state of each of these reviews, by reference, as far as whoever asks may see them. */
export async function ownReviewStates(
  work: Work,
  references: readonly string[],
): Promise<Record<string, ReviewStatus>> {
  const rows = await work.tx
    .select({ reference: reviewRequests.reference, status: reviews.status })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .where(inArray(reviewRequests.reference, [...references]));
  return Object.fromEntries(rows.map(({ reference, status }) => [reference, status]));
}
