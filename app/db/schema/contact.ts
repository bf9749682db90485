import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { contactTopics } from '~/domain/contact/contact-topic';
import { people } from './accounts';
import { citext, instant, oneOf } from './columns';

/** What people wrote through the contact form. Row-level security: the coordinators' inbox. */
export const contactMessages = pgTable(
  'contact_messages',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    topic: text('topic', { enum: contactTopics }).notNull(),
    name: text('name').notNull(),
    address: citext('address').notNull(),
    message: text('message').notNull(),
    language: text('language', { enum: languages }).notNull(),
    receivedAt: instant('received_at').notNull(),
    handledAt: instant('handled_at'),
    handledById: uuid('handled_by_id').references(() => people.id),
  },
  (t) => [
    check('contact_messages_topic', oneOf(t.topic, contactTopics)),
    check('contact_messages_language', oneOf(t.language, languages)),
    check('contact_messages_length', sql`length(${t.message}) between 10 and 2000`),
    check('contact_messages_handled', sql`(${t.handledAt} is null) = (${t.handledById} is null)`),
    index('contact_messages_received').on(t.receivedAt),
  ],
);
