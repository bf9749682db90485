import type { Work } from '~/db/with-actor.server';
import { fail, type Result } from '../../kernel/result';
import {
  type OpenedReview,
  type OpenReviewRefusal,
  openReview,
  type ReviewForChange,
} from '../open-review.server';
import {
  canRecord,
  type FollowUpAct,
  type FollowUpRefusal,
  lastsAfterClosing,
  recordersOf,
} from './follow-up-acts';

export type OpenFollowUpRefusal = OpenReviewRefusal | FollowUpRefusal;

/** A review, locked, when this may be recorded in its state and by who asks. */
export async function openFollowUp(
  work: Work,
  input: ReviewForChange,
  act: FollowUpAct,
): Promise<Result<OpenedReview, OpenFollowUpRefusal>> {
  const opened = await openReview(work, input, recordersOf(act), { alsoClosed: lastsAfterClosing(act) });
  if (!opened.ok) return opened;
  const can = canRecord(act, opened.value.review);
  return can.allowed ? opened : fail(can.reason);
}
