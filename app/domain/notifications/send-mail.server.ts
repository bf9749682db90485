import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import { people } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';
import { type Work, withActor } from '~/db/with-actor.server';
import { logger } from '~/platform/logger.server';
import { type Mailer, MailNotSent } from '~/platform/mailer';
import type { Actor } from '../accounts/actor';
import { configuredMailer } from './configured-mailer.server';
import { currentData } from './current-data.server';
import { isMailTemplate, lifetimeMinutesOf, type MailTemplate } from './mail-template';
import { renderMail } from './render-mail';
import { mostAttempts, nextAttemptAfter } from './retry-schedule';

export type SendOutcome = 'sent' | 'failed' | 'given-up' | 'not-due';

const sender: Actor = { kind: 'system', job: 'send-mail' };

type ClaimedMail = NonNullable<Awaited<ReturnType<typeof claim>>>;

/**
 * Sends a mail that is due, once among all who try. The attempt is counted before the mail leaves and no
 * transaction waits for the network: a process that dies in between is a failed attempt like any other.
 */
export async function sendMail(mailId: string, mailer: Mailer = configuredMailer()): Promise<SendOutcome> {
  const mail = await withActor(sender, (work) => claim(work, mailId));
  if (!mail) return 'not-due';
  if (!isMailTemplate(mail.template)) throw new Error(`there is no mail template ${mail.template}`);
  if (mail.attempts > mostAttempts) return giveUp(mail, mail.lastError ?? 'unexpected');
  const { template, recipientId } = mail;
  if (isTooLate(mail, template)) return giveUp(mail, 'too-late');
  const data = await withActor(sender, (work) =>
    currentData(work, { template, recipientId, data: mail.data }),
  );
  if (data === null) return giveUp(mail, 'overtaken');
  try {
    await deliver({ ...mail, data }, template, mailer);
  } catch (error) {
    if (!(error instanceof MailNotSent)) logger().error({ err: error, mailId }, 'a mail could not be made');
    return recordFailure(mail, error instanceof MailNotSent ? error.problem : 'unexpected');
  }
  await withActor(sender, (work) =>
    work.tx
      .update(outboxMails)
      .set({ status: 'sent', sentAt: work.now, data, secrets: null, lastError: null })
      .where(eq(outboxMails.id, mailId)),
  );
  return 'sent';
}

/** Takes the mail for this attempt by moving its next one: whoever comes second finds it not due. */
async function claim(work: Work, mailId: string) {
  const [due] = await work.tx
    .select({ attempts: outboxMails.attempts, recipientName: people.name })
    .from(outboxMails)
    .leftJoin(people, eq(people.id, outboxMails.recipientId))
    .where(eq(outboxMails.id, mailId));
  if (!due) return null;
  const attempts = due.attempts + 1;
  const [claimed] = await work.tx
    .update(outboxMails)
    .set({
      attempts: sql`${outboxMails.attempts} + 1`,
      nextAttemptAt: nextAttemptAfter(attempts, work.now) ?? new Date(work.now.getTime() + 600_000),
    })
    .where(
      and(
        eq(outboxMails.id, mailId),
        eq(outboxMails.attempts, due.attempts),
        inArray(outboxMails.status, ['queued', 'failed']),
        lte(outboxMails.nextAttemptAt, work.now),
      ),
    )
    .returning({
      id: outboxMails.id,
      key: outboxMails.key,
      template: outboxMails.template,
      language: outboxMails.language,
      recipientId: outboxMails.recipientId,
      recipientAddress: outboxMails.recipientAddress,
      data: outboxMails.data,
      secrets: outboxMails.secrets,
      attempts: outboxMails.attempts,
      createdAt: outboxMails.createdAt,
      lastError: outboxMails.lastError,
    });
  return claimed ? { ...claimed, recipientName: due.recipientName, claimedAt: work.now } : null;
}

async function deliver(mail: ClaimedMail, template: MailTemplate, mailer: Mailer): Promise<void> {
  const { server, organisation, mail: settings } = config();
  const rendered = renderMail(
    {
      template,
      language: mail.language,
      recipientName: mail.recipientName,
      values: { ...mail.data, ...mail.secrets },
    },
    { publicOrigin: server.publicOrigin, organisation: organisation.name },
  );
  await mailer({
    key: mail.key,
    to: mail.recipientAddress,
    from: settings.from,
    replyTo: settings.replyTo,
    ...rendered,
  });
}

function isTooLate({ createdAt, claimedAt }: ClaimedMail, template: MailTemplate): boolean {
  const minutes = lifetimeMinutesOf(template);
  return minutes !== null && claimedAt.getTime() > createdAt.getTime() + minutes * 60_000;
}

async function recordFailure(mail: ClaimedMail, problem: string): Promise<SendOutcome> {
  if (mail.attempts >= mostAttempts) return giveUp(mail, problem);
  await withActor(sender, (work) =>
    work.tx
      .update(outboxMails)
      .set({ status: 'failed', lastError: problem })
      .where(eq(outboxMails.id, mail.id)),
  );
  return 'failed';
}

async function giveUp(mail: ClaimedMail, problem: string): Promise<SendOutcome> {
  await withActor(sender, (work) =>
    work.tx
      .update(outboxMails)
      .set({ status: 'given-up', lastError: problem, secrets: null })
      .where(eq(outboxMails.id, mail.id)),
  );
  logger().warn({ mailId: mail.id, template: mail.template, problem }, 'a mail was given up');
  return 'given-up';
}
