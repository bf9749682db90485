import { count, eq, isNull, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { contactMessages } from '~/db/schema/contact';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { answerBy } from './answer-by';
import { mayReadMessages } from './contact-policy';
import type { ContactTopic } from './contact-topic';

export interface MessageRow {
  readonly id: string;
  readonly topic: ContactTopic;
  readonly name: string;
  readonly receivedAt: Date;
  readonly handledAt: Date | null;
  readonly answerBy: CalendarDay;
  /** Not handled, and the day on which an answer was promised is over. */
  readonly isLate: boolean;
}

export interface Message extends MessageRow {
  readonly address: string;
  readonly message: string;
  readonly language: Language;
  readonly handledBy: string | null;
}

export const messagesPerPage = 50;

/** What waits for an answer first, the longest waiting at the top; then what was handled, the latest first. */
export async function listMessages(
  work: Work,
  { page }: { readonly page: number },
): Promise<{ readonly rows: readonly MessageRow[]; readonly total: number }> {
  if (!mayReadMessages(work.actor).allowed) return { rows: [], total: 0 };
  const [counted] = await work.tx.select({ total: count() }).from(contactMessages);
  const rows = await work.tx
    .select(rowColumns)
    .from(contactMessages)
    .orderBy(
      sql`${contactMessages.handledAt} desc nulls first`,
      contactMessages.receivedAt,
      contactMessages.id,
    )
    .limit(messagesPerPage)
    .offset((page - 1) * messagesPerPage);
  return { rows: rows.map((row) => withTerm(work, row)), total: counted?.total ?? 0 };
}

export async function findMessage(work: Work, messageId: string): Promise<Message | null> {
  if (!mayReadMessages(work.actor).allowed) return null;
  const [row] = await work.tx
    .select({
      ...rowColumns,
      address: contactMessages.address,
      message: contactMessages.message,
      language: contactMessages.language,
      handledBy: people.name,
    })
    .from(contactMessages)
    .leftJoin(people, eq(people.id, contactMessages.handledById))
    .where(eq(contactMessages.id, messageId));
  return row ? withTerm(work, row) : null;
}

/** How many messages wait for an answer. */
export async function countNewMessages(work: Work): Promise<number> {
  if (!mayReadMessages(work.actor).allowed) return 0;
  const [counted] = await work.tx
    .select({ total: count() })
    .from(contactMessages)
    .where(isNull(contactMessages.handledAt));
  return counted?.total ?? 0;
}

const rowColumns = {
  id: contactMessages.id,
  topic: contactMessages.topic,
  name: contactMessages.name,
  receivedAt: contactMessages.receivedAt,
  handledAt: contactMessages.handledAt,
};

function withTerm<Row extends Pick<MessageRow, 'receivedAt' | 'handledAt'>>(work: Work, row: Row) {
  const by = answerBy(row.receivedAt);
  return { ...row, answerBy: by, isLate: row.handledAt === null && by < calendarDayAt(work.now) };
}
