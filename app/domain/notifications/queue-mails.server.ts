import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import { enqueue } from '~/platform/queue.server';
import type { Language } from '../accounts/language';
import type { MailTemplate } from './mail-template';

export interface NewMail {
  readonly key: string;
  readonly activityId: number | null;
  readonly template: MailTemplate;
  readonly language: Language;
  readonly recipientId: string | null;
  readonly recipientAddress: string;
  readonly data: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Writes mails to be sent as soon as the transaction commits. A key that exists is passed over; gives how many were new. */
export async function queueMails(work: Work, mails: readonly NewMail[]): Promise<number> {
  if (mails.length === 0) return 0;
  const queued = await work.tx
    .insert(outboxMails)
    .values(mails.map((mail) => ({ ...mail, nextAttemptAt: work.now, createdAt: work.now })))
    .onConflictDoNothing({ target: outboxMails.key })
    .returning({ id: outboxMails.id });
  for (const { id } of queued) await enqueue(work.tx, 'mail-due', { mailId: id });
  return queued.length;
}
