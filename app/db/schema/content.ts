import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { people } from './accounts';
import { instant, oneOf } from './columns';

/** Texts of public pages as the coordinator changed them; the current one is the highest version. */
export const contentRevisions = pgTable(
  'content_revisions',
  {
    key: text('key').notNull(),
    language: text('language', { enum: languages }).notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedById: uuid('changed_by_id').references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.key, t.language, t.version] }),
    check('content_revisions_language', oneOf(t.language, languages)),
    check('content_revisions_length', sql`length(${t.title}) <= 200 and length(${t.body}) <= 20000`),
  ],
);

/** Facts about this database itself, such as that it holds the demonstration world. */
export const portalFacts = pgTable('portal_facts', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
