import { and, count, eq, notInArray } from 'drizzle-orm';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import { maySeeMails } from './mail-policy';

/** How many mails reached nobody until the coordinator has them tried again; see `canTryAgain`. */
export async function countGivenUpMails(work: Work): Promise<number> {
  if (!maySeeMails(work.actor).allowed) return 0;
  const [counted] = await work.tx
    .select({ total: count() })
    .from(outboxMails)
    .where(
      and(eq(outboxMails.status, 'given-up'), notInArray(outboxMails.lastError, ['overtaken', 'too-late'])),
    );
  return counted?.total ?? 0;
}
