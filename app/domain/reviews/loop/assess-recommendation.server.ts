import { recommendationAssessments } from '~/db/schema/recommendation-loop';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { OpenFollowUpRefusal } from '../follow-up/open-follow-up.server';
import { changeReview } from '../open-review.server';
import type { AssessmentInput } from './inputs';
import { openLoop } from './open-loop.server';
import { canAssess, type LoopRefusal } from './recommendation-standing';

type Refusal = OpenFollowUpRefusal | LoopRefusal | 'not-answered' | 'was-answered';

/**
 * Records how far a recommendation came and on what that rests. A coordinator or the supervisor looks: never whoever
 * asked for the review, nor who wrote it. What was seen before stays beside it.
 */
export async function assessRecommendation(
  work: Work,
  input: { readonly reference: string; readonly recommendationId: string } & AssessmentInput,
): Promise<Result<null, Refusal>> {
  const opened = await openLoop(work, input, 'assess-recommendation');
  if (!opened.ok) return opened;
  const { review, personId, loop } = opened.value;
  const { status, ground, remark } = input;
  const can = canAssess(loop, status);
  if (!can.allowed) {
    const isOfStatus = can.reason === 'not-answered' || can.reason === 'was-answered';
    return fail(can.reason, isOfStatus ? { status: can.reason } : undefined);
  }
  await work.tx.insert(recommendationAssessments).values({
    recommendationId: loop.id,
    requestId: review.requestId,
    status,
    ground,
    remark,
    assessedById: personId,
    assessedAt: work.now,
  });
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.recommendation-assessed',
    requestId: review.requestId,
    data: { recommendationId: loop.id, status },
  });
  return succeed(null);
}
