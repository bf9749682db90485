import { eq } from 'drizzle-orm';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import { enqueue } from '~/platform/queue.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { canTryAgain, maySeeMails, type NotAgain } from './mail-policy';

/** Starts the attempts of a failed mail from the beginning, now. */
export async function tryMailAgain(
  work: Work,
  mailId: string,
): Promise<Result<null, NotAgain | 'not-found'>> {
  if (!maySeeMails(work.actor).allowed) return fail('not-found');
  const [mail] = await work.tx
    .select({
      status: outboxMails.status,
      template: outboxMails.template,
      lastError: outboxMails.lastError,
    })
    .from(outboxMails)
    .where(eq(outboxMails.id, mailId))
    .for('update');
  if (!mail) return fail('not-found');
  const decision = canTryAgain(mail);
  if (!decision.allowed) return fail(decision.reason);
  await work.tx
    .update(outboxMails)
    .set({ status: 'queued', attempts: 0, nextAttemptAt: work.now, lastError: null })
    .where(eq(outboxMails.id, mailId));
  await recordActivity(work, { name: 'notifications.mail-tried-again', data: { mailId } });
  await enqueue(work.tx, 'mail-due', { mailId });
  return succeed(null);
}
