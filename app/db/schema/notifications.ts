import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { mailStatuses } from '~/domain/notifications/mail-status';
import { people } from './accounts';
import { activities } from './activity';
import { citext, instant, oneOf } from './columns';

/** A mail is a row before it is a message. Its data are codes, a reference and a path; never content. */
export const outboxMails = pgTable(
  'outbox_mails',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Activity, template and recipient: the same mail cannot be queued twice. */
    key: text('key').notNull(),
    activityId: bigint('activity_id', { mode: 'number' }).references(() => activities.id, {
      onDelete: 'set null',
    }),
    template: text('template').notNull(),
    language: text('language', { enum: languages }).notNull(),
    recipientId: uuid('recipient_id').references(() => people.id, { onDelete: 'set null' }),
    recipientAddress: citext('recipient_address').notNull(),
    data: jsonb('data').$type<Record<string, string>>().notNull().default({}),
    /** A sign-in code or link; emptied as soon as the mail is sent or given up. */
    secrets: jsonb('secrets').$type<Record<string, string>>(),
    status: text('status', { enum: mailStatuses }).notNull().default('queued'),
    attempts: smallint('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    lastError: text('last_error'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    uniqueIndex('outbox_mails_key').on(t.key),
    check('outbox_mails_status', oneOf(t.status, mailStatuses)),
    check('outbox_mails_language', oneOf(t.language, languages)),
    check('outbox_mails_sent', sql`(${t.status} = 'sent') = (${t.sentAt} is not null)`),
    check('outbox_mails_secrets', sql`${t.secrets} is null or ${t.status} in ('queued', 'failed')`),
    index('outbox_mails_due').on(t.nextAttemptAt).where(sql`${t.status} in ('queued', 'failed')`),
    index('outbox_mails_created').on(t.createdAt),
    index('outbox_mails_activity').on(t.activityId),
  ],
);

/** What would have been sent, when no mail provider is configured. Readable at /dev/mail in demonstration mode. */
export const developmentMails = pgTable(
  'development_mails',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    outboxMailId: uuid('outbox_mail_id').references(() => outboxMails.id, { onDelete: 'cascade' }),
    recipientAddress: citext('recipient_address').notNull(),
    sender: text('sender').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    html: text('html').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [index('development_mails_recipient').on(t.recipientAddress, t.receivedAt)],
);
