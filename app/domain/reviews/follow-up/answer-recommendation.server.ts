import { and, eq } from 'drizzle-orm';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { ResponseInput } from './inputs';
import { type OpenFollowUpRefusal, openFollowUp } from './open-follow-up.server';

/**
 * Records what the commissioner does with a recommendation; a coordinator records what came in writing. What was said
 * before stays beside it.
 */
export async function answerRecommendation(
  work: Work,
  input: { readonly reference: string; readonly recommendationId: string } & ResponseInput,
): Promise<Result<null, OpenFollowUpRefusal | 'in-the-past'>> {
  const opened = await openFollowUp(work, input, 'answer-recommendation');
  if (!opened.ok) return opened;
  const { review, personId, parts } = opened.value;
  const { recommendationId, response, ownerFunction, dueOn, explanation } = input;
  const listed = await work.tx.$count(
    recommendations,
    and(eq(recommendations.id, recommendationId), eq(recommendations.requestId, review.requestId)),
  );
  if (listed === 0) return fail('not-found');
  if (dueOn && dueOn < calendarDayAt(work.now)) return fail('in-the-past', { dueOn: 'in-the-past' });
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
