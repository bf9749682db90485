import { and, count, desc, eq } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import { people } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import { maySeeMails } from './mail-policy';
import type { MailStatus } from './mail-status';
import { isMailTemplate } from './mail-template';
import { type RenderedMail, renderMail } from './render-mail';

export interface MailRow {
  readonly id: string;
  readonly template: string;
  readonly recipientAddress: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly createdAt: Date;
}

export interface MailDetail extends MailRow {
  readonly language: Language;
  readonly lastError: string | null;
  readonly nextAttemptAt: Date;
  readonly sentAt: Date | null;
  /** As it is or would be sent, with its code and link hidden; null for a template we no longer have. */
  readonly preview: RenderedMail | null;
}

export const mailsPerPage = 50;

export interface MailList {
  readonly rows: readonly MailRow[];
  readonly total: number;
}

/** Newest first. Nothing for anybody but the coordinator. */
export async function listMails(
  work: Work,
  { status, page }: { readonly status: MailStatus | null; readonly page: number },
): Promise<MailList> {
  if (!maySeeMails(work.actor).allowed) return { rows: [], total: 0 };
  const wanted = status === null ? undefined : eq(outboxMails.status, status);
  const [counted] = await work.tx.select({ total: count() }).from(outboxMails).where(wanted);
  const rows = await work.tx
    .select(rowColumns)
    .from(outboxMails)
    .where(wanted)
    .orderBy(desc(outboxMails.createdAt), desc(outboxMails.id))
    .limit(mailsPerPage)
    .offset((page - 1) * mailsPerPage);
  return { rows, total: counted?.total ?? 0 };
}

export async function findMail(work: Work, mailId: string): Promise<MailDetail | undefined> {
  if (!maySeeMails(work.actor).allowed) return undefined;
  const [mail] = await work.tx
    .select({
      ...rowColumns,
      language: outboxMails.language,
      lastError: outboxMails.lastError,
      nextAttemptAt: outboxMails.nextAttemptAt,
      sentAt: outboxMails.sentAt,
      data: outboxMails.data,
      recipientName: people.name,
    })
    .from(outboxMails)
    .leftJoin(people, eq(people.id, outboxMails.recipientId))
    .where(and(eq(outboxMails.id, mailId)));
  if (!mail) return undefined;
  const { data, recipientName, ...detail } = mail;
  return { ...detail, preview: previewOf(detail, data, recipientName) };
}

const rowColumns = {
  id: outboxMails.id,
  template: outboxMails.template,
  recipientAddress: outboxMails.recipientAddress,
  status: outboxMails.status,
  attempts: outboxMails.attempts,
  createdAt: outboxMails.createdAt,
};

function previewOf(
  { template, language }: { readonly template: string; readonly language: Language },
  data: Record<string, string>,
  recipientName: string | null,
): RenderedMail | null {
  if (!isMailTemplate(template)) return null;
  return renderMail(
    { template, language, recipientName, values: { ...data, code: '••••••' } },
    { publicOrigin: config().server.publicOrigin, organisation: config().organisation.name },
  );
}
