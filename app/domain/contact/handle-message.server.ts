import { and, eq, isNull } from 'drizzle-orm';
import { contactMessages } from '~/db/schema/contact';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findMessage } from './message-queries.server';

/** The message was answered, or needs no answer. */
export async function handleMessage(
  work: Work,
  messageId: string,
): Promise<Result<null, 'not-found' | 'message-handled'>> {
  if (!(await findMessage(work, messageId))) return fail('not-found');
  const handled = await work.tx
    .update(contactMessages)
    .set({ handledAt: work.now, handledById: personIdOf(work.actor) })
    .where(and(eq(contactMessages.id, messageId), isNull(contactMessages.handledAt)))
    .returning({ id: contactMessages.id });
  if (handled.length === 0) return fail('message-handled');
  await recordActivity(work, { name: 'contact.message-handled', data: { messageId } });
  return succeed(null);
}
