import type { Work } from '~/db/with-actor.server';
import { fail, type Result } from '../../kernel/result';
import {
  type OpenedReview,
  type OpenReviewRefusal,
  openReview,
  type ReviewForChange,
} from '../open-review.server';
import { isOnPath } from '../review-status';

export type ProgressRefusal = OpenReviewRefusal | 'review-suspended';

/** For what whoever runs the review keeps of it: theirs or the coordinator's, and not while it stands still. */
export async function openProgress(
  work: Work,
  input: ReviewForChange,
): Promise<Result<OpenedReview, ProgressRefusal>> {
  const opened = await openReview(work, input, ['reviewer', 'coordinator']);
  if (!opened.ok) return opened;
  return isOnPath(opened.value.review.status) ? opened : fail('review-suspended');
}
