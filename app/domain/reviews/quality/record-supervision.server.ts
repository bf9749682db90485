import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { supervisionSessions } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { supervisionHeldInput } from './inputs';
import {
  isBeforeReview,
  lockSession,
  openSupervision,
  type SupervisionRefusal,
} from './open-supervision.server';

type Input = { readonly reference: string; readonly sessionId: string } & z.output<
  typeof supervisionHeldInput
>;

/**
 * Says that a session was held. Only the supervisor does: a gate asks for it, and who is supervised does not vouch for
 * that. What was said is not kept.
 */
export async function recordSupervision(work: Work, input: Input): Promise<Result<null, SupervisionRefusal>> {
  const opened = await openSupervision(work, input);
  if (!opened.ok) return opened;
  const { review, isSupervisor } = opened.value;
  if (!isSupervisor) return fail('not-yours');
  const session = await lockSession(work, review.requestId, input.sessionId);
  if (!session.ok) return session;
  const { heldOn, minutes, isComplete } = input;
  if (heldOn > calendarDayAt(work.now)) return fail('day-to-come', { heldOn: 'day-to-come' });
  if (isBeforeReview(heldOn, opened.value)) return fail('before-review', { heldOn: 'before-review' });
  await work.tx
    .update(supervisionSessions)
    .set({ heldOn, minutes, isComplete })
    .where(eq(supervisionSessions.id, session.value.id));
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.supervision-held',
    requestId: review.requestId,
    data: { sessionId: session.value.id, heldOn, minutes, isComplete },
  });
  return succeed(null);
}
