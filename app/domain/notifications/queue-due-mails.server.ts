import { and, asc, inArray, lte } from 'drizzle-orm';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import { enqueue } from '~/platform/queue.server';

const mostAtOnce = 200;

/** Hands every mail whose next attempt has come to the worker again. */
export async function queueDueMails(work: Work): Promise<number> {
  const due = await work.tx
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(and(inArray(outboxMails.status, ['queued', 'failed']), lte(outboxMails.nextAttemptAt, work.now)))
    .orderBy(asc(outboxMails.nextAttemptAt))
    .limit(mostAtOnce);
  for (const { id } of due) await enqueue(work.tx, 'mail-due', { mailId: id });
  return due.length;
}
