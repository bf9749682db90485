import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { supervisionSessions } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { supervisionCancelInput } from './inputs';
import { lockSession, openSupervision, type SupervisionRefusal } from './open-supervision.server';

type Input = { readonly reference: string; readonly sessionId: string } & z.output<
  typeof supervisionCancelInput
>;

/** Calls off a session that was not held. */
export async function cancelSupervision(work: Work, input: Input): Promise<Result<null, SupervisionRefusal>> {
  const opened = await openSupervision(work, input);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const session = await lockSession(work, review.requestId, input.sessionId);
  if (!session.ok) return session;
  await work.tx
    .update(supervisionSessions)
    .set({ cancelledAt: work.now })
    .where(eq(supervisionSessions.id, session.value.id));
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.supervision-cancelled',
    requestId: review.requestId,
    data: { sessionId: session.value.id },
  });
  return succeed(null);
}
