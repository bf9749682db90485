import { and, eq, isNull, lte, notExists, sql } from 'drizzle-orm';
import { requestMandates } from '~/db/schema/intake';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import { daysFrom } from '../kernel/instant';
import { makeLink } from '../requests/intake/mailed-link.server';
import { queueLinkMail } from './queue-link-mail.server';

/** Days after which whoever has the mandate is reminded, once. */
const remindAfterDays = 7;

/** Reminds everybody who was asked a week ago to confirm a question and did not answer. Gives how many. */
export async function remindMandates(work: Work): Promise<number> {
  const keyOf = sql<string>`'mandate-' || ${requestMandates.id} || '/reminder'`;
  const due = await work.tx
    .select({
      id: requestMandates.id,
      address: requestMandates.address,
      language: requestMandates.language,
      key: keyOf,
    })
    .from(requestMandates)
    .where(
      and(
        isNull(requestMandates.answeredAt),
        isNull(requestMandates.endedAt),
        lte(requestMandates.askedAt, daysFrom(work.now, -remindAfterDays)),
        notExists(work.tx.select().from(outboxMails).where(eq(outboxMails.key, keyOf))),
      ),
    );
  for (const { id, address, language, key } of due) {
    const link = await makeLink(work, { purpose: 'mandate', subjectId: id, address, language });
    await queueLinkMail(work, { template: 'mandate-reminder', link, key, data: { mandateId: id } });
  }
  return due.length;
}
