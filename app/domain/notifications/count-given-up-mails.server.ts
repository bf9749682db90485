import { count, eq } from 'drizzle-orm';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import { maySeeMails } from './mail-policy';

/** How many mails reached nobody and are not tried again, for the coordinator. */
export async function countGivenUpMails(work: Work): Promise<number> {
  if (!maySeeMails(work.actor).allowed) return 0;
  const [counted] = await work.tx
    .select({ total: count() })
    .from(outboxMails)
    .where(eq(outboxMails.status, 'given-up'));
  return counted?.total ?? 0;
}
