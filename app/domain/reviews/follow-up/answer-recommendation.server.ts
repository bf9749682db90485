import { recommendationResponses } from '~/db/schema/review-follow-up';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { openLoop } from '../loop/open-loop.server';
import { canRespond, type LoopRefusal } from '../loop/recommendation-standing';
import { changeReview } from '../open-review.server';
import type { ResponseInput } from './inputs';
import type { OpenFollowUpRefusal } from './open-follow-up.server';

type Refusal = OpenFollowUpRefusal | LoopRefusal | 'in-the-past' | 'after-erasure';

/**
 * Records what the commissioner does with a recommendation; a coordinator records what came in writing. What was said
 * before stays beside it.
 */
export async function answerRecommendation(
  work: Work,
  input: { readonly reference: string; readonly recommendationId: string } & ResponseInput,
): Promise<Result<null, Refusal>> {
  const opened = await openLoop(work, input, 'answer-recommendation');
  if (!opened.ok) return opened;
  const { review, personId, parts, loop, lastDay } = opened.value;
  const { recommendationId, response, ownerFunction, dueOn, explanation } = input;
  const can = canRespond(loop);
  if (!can.allowed) return fail(can.reason);
  if (dueOn && dueOn < calendarDayAt(work.now)) return fail('in-the-past', { dueOn: 'in-the-past' });
  if (dueOn && dueOn > lastDay) return fail('after-erasure', { dueOn: `after-erasure|${lastDay}` });
  await work.tx.insert(recommendationResponses).values({
    recommendationId,
    requestId: review.requestId,
    response,
    ownerFunction: ownerFunction ?? null,
    dueOn: dueOn ?? null,
    explanation,
    respondedById: personId,
    respondedAt: work.now,
  });
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.recommendation-answered',
    requestId: review.requestId,
    data: { recommendationId, response, inWriting: !parts.includes('commissioner') },
  });
  return succeed(null);
}
