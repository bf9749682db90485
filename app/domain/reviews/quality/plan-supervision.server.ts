import type { z } from 'zod';
import { supervisionSessions } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { supervisionPlanInput } from './inputs';
import { isBeforeReview, openSupervision, type SupervisionRefusal } from './open-supervision.server';

type Input = { readonly reference: string } & z.output<typeof supervisionPlanInput>;

/** Plans a session of the supervisor and the reviewers; one that was held without a plan is planned on its day. */
export async function planSupervision(
  work: Work,
  input: Input,
): Promise<Result<{ readonly sessionId: string }, SupervisionRefusal>> {
  const opened = await openSupervision(work, input);
  if (!opened.ok) return opened;
  const { review, personId } = opened.value;
  const { plannedOn, mode } = input;
  if (isBeforeReview(plannedOn, opened.value)) return fail('before-review', { plannedOn: 'before-review' });
  const [session] = await work.tx
    .insert(supervisionSessions)
    .values({ requestId: review.requestId, plannedOn, mode, plannedById: personId })
    .returning({ id: supervisionSessions.id });
  if (!session) throw new Error('a session was not planned');
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.supervision-planned',
    requestId: review.requestId,
    data: { sessionId: session.id, plannedOn },
  });
  return succeed({ sessionId: session.id });
}
