import { and, eq, exists, gt, isNull, lte, notExists, sql } from 'drizzle-orm';
import { intakeDrafts, mailedLinks } from '~/db/schema/intake';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import { daysFrom } from '../kernel/instant';
import { findLatestLink, makeLink } from '../requests/intake/mailed-link.server';
import { queueLinkMail } from './queue-link-mail.server';

/** Days before a draft goes at which whoever asked for a link to it is told. */
const remindBeforeDays = 5;

/** Tells whoever writes a question, while it can still be sent, that it will be thrown away. Gives how many. */
export async function remindDrafts(work: Work): Promise<number> {
  const keyOf = sql<string>`'draft-' || ${intakeDrafts.id} || '/' || ${intakeDrafts.expiresAt}::date`;
  const due = await work.tx
    .select({ id: intakeDrafts.id, key: keyOf })
    .from(intakeDrafts)
    .where(
      and(
        isNull(intakeDrafts.becameRequestId),
        gt(intakeDrafts.expiresAt, work.now),
        lte(intakeDrafts.expiresAt, daysFrom(work.now, remindBeforeDays)),
        exists(work.tx.select().from(mailedLinks).where(eq(mailedLinks.draftId, intakeDrafts.id))),
        notExists(work.tx.select().from(outboxMails).where(eq(outboxMails.key, keyOf))),
      ),
    );
  for (const { id, key } of due) {
    const last = await findLatestLink(work, 'draft', id);
    if (!last) continue;
    const link = await makeLink(work, { purpose: 'draft', subjectId: id, ...last });
    await queueLinkMail(work, { template: 'draft-expiring', link, key, data: { draftId: id } });
  }
  return due.length;
}
