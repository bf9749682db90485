import { and, inArray } from 'drizzle-orm';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import type { MailTemplate } from './mail-template';

const templates: readonly MailTemplate[] = ['library-asked', 'library-news', 'library-ending'];

/** Erases the mails of a subscription that is over, and with them the last place of its address. */
export async function forgetLibraryMails(work: Work, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await work.tx
    .delete(outboxMails)
    .where(
      and(inArray(outboxMails.recipientAddress, [...addresses]), inArray(outboxMails.template, templates)),
    );
}
