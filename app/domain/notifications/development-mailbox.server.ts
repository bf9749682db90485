import { desc, eq } from 'drizzle-orm';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Mailer } from '~/platform/mailer';

/** Where mails go while no way to send them is set up: a table that can be read at /dev/mail. */
export const developmentMailbox: Mailer = async (mail) => {
  await withActor({ kind: 'system', job: 'development-mailbox' }, async (work) => {
    const [outboxMail] = await work.tx
      .select({ id: outboxMails.id })
      .from(outboxMails)
      .where(eq(outboxMails.key, mail.key));
    await work.tx.insert(developmentMails).values({
      outboxMailId: outboxMail?.id ?? null,
      recipientAddress: mail.to,
      sender: mail.from,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      receivedAt: work.now,
    });
  });
};

export interface DevelopmentMailRow {
  readonly id: string;
  readonly recipientAddress: string;
  readonly subject: string;
  readonly receivedAt: Date;
}

export interface DevelopmentMail extends DevelopmentMailRow {
  readonly sender: string;
  readonly text: string;
}

const mostShown = 50;

/** The newest mails, to one address when given. */
export async function listDevelopmentMails(
  work: Work,
  address: string | null,
): Promise<DevelopmentMailRow[]> {
  return work.tx
    .select({
      id: developmentMails.id,
      recipientAddress: developmentMails.recipientAddress,
      subject: developmentMails.subject,
      receivedAt: developmentMails.receivedAt,
    })
    .from(developmentMails)
    .where(address === null ? undefined : eq(developmentMails.recipientAddress, address))
    .orderBy(desc(developmentMails.receivedAt), desc(developmentMails.id))
    .limit(mostShown);
}

export async function findDevelopmentMail(work: Work, id: string): Promise<DevelopmentMail | undefined> {
  const [mail] = await work.tx
    .select({
      id: developmentMails.id,
      recipientAddress: developmentMails.recipientAddress,
      sender: developmentMails.sender,
      subject: developmentMails.subject,
      text: developmentMails.text,
      receivedAt: developmentMails.receivedAt,
    })
    .from(developmentMails)
    .where(eq(developmentMails.id, id));
  return mail;
}
