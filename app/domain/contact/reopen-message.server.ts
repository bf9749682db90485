import { and, eq, isNotNull } from 'drizzle-orm';
import { contactMessages } from '~/db/schema/contact';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findMessage } from './message-queries.server';

/** The message asks for something after all. */
export async function reopenMessage(
  work: Work,
  messageId: string,
): Promise<Result<null, 'not-found' | 'message-open'>> {
  if (!(await findMessage(work, messageId))) return fail('not-found');
  const opened = await work.tx
    .update(contactMessages)
    .set({ handledAt: null, handledById: null })
    .where(and(eq(contactMessages.id, messageId), isNotNull(contactMessages.handledAt)))
    .returning({ id: contactMessages.id });
  if (opened.length === 0) return fail('message-open');
  await recordActivity(work, { name: 'contact.message-reopened', data: { messageId } });
  return succeed(null);
}
