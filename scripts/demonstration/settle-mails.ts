import { asc, eq, sql } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import type { Transaction } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { isMailTemplate } from '~/domain/notifications/mail-template';
import { renderMail } from '~/domain/notifications/render-mail';
import { mostAttempts } from '~/domain/notifications/retry-schedule';

const secondsOnTheWay = 4;

/**
 * The history lies behind us: its mails have been sent, but for one that nobody wanted to take, and the worker finds
 * nothing to do. As owner of the tables, because the portal itself may not take jobs away.
 */
export async function settleMails(tx: Transaction): Promise<void> {
  await tx.execute(sql`delete from pgboss.job where name in ('activity-recorded', 'mail-due')`);
  await giveUpOne(tx);
  const queued = await tx
    .select({ id: outboxMails.id, secrets: outboxMails.secrets })
    .from(outboxMails)
    .where(eq(outboxMails.status, 'queued'));
  await tx
    .update(outboxMails)
    .set({
      status: 'sent',
      attempts: 1,
      secrets: null,
      sentAt: sql`${outboxMails.createdAt} + make_interval(secs => ${secondsOnTheWay})`,
    })
    .where(eq(outboxMails.status, 'queued'));
  await deliver(tx, new Map(queued.map(({ id, secrets }) => [id, secrets])));
}

/** The first question that was put to a requester: no wonder there is no answer. */
async function giveUpOne(tx: Transaction): Promise<void> {
  const [mail] = await tx
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(eq(outboxMails.template, 'question-asked'))
    .orderBy(asc(outboxMails.createdAt))
    .limit(1);
  if (!mail) throw new Error('no question was mailed, so there is no mail to give up');
  await tx
    .update(outboxMails)
    .set({ status: 'given-up', attempts: mostAttempts, lastError: 'refused' })
    .where(eq(outboxMails.id, mail.id));
}

/** What the development mailbox would have received, with links that work. */
async function deliver(
  tx: Transaction,
  secretsOf: ReadonlyMap<string, Readonly<Record<string, string>> | null>,
): Promise<void> {
  const { server, organisation, mail: settings } = config();
  const sent = await tx
    .select({ mail: outboxMails, recipientName: people.name })
    .from(outboxMails)
    .leftJoin(people, eq(people.id, outboxMails.recipientId))
    .where(eq(outboxMails.status, 'sent'));
  const received = sent.flatMap(({ mail, recipientName }) => {
    const { template, language, data, sentAt } = mail;
    if (!isMailTemplate(template) || !sentAt) return [];
    const rendered = renderMail(
      { template, language, recipientName, values: { ...data, ...secretsOf.get(mail.id) } },
      { publicOrigin: server.publicOrigin, organisation: organisation.name },
    );
    return {
      ...rendered,
      outboxMailId: mail.id,
      recipientAddress: mail.recipientAddress,
      sender: settings.from,
      receivedAt: sentAt,
    };
  });
  await tx.insert(developmentMails).values(received);
}
