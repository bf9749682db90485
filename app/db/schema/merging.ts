import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { people } from './accounts';
import { instant } from './columns';
import { organisations } from './organisations';

/** A coordinator looked at two records that are alike and said: two people. They are not asked about again. */
export const differentPeople = pgTable(
  'different_people',
  {
    oneId: uuid('one_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    otherId: uuid('other_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.oneId, t.otherId] }),
    check('different_people_in_order', sql`${t.oneId} < ${t.otherId}`),
  ],
);

/** The same of two organisations. */
export const differentOrganisations = pgTable(
  'different_organisations',
  {
    oneId: uuid('one_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    otherId: uuid('other_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.oneId, t.otherId] }),
    check('different_organisations_in_order', sql`${t.oneId} < ${t.otherId}`),
  ],
);

/** Where the public page of a merged record was: whoever follows an old link comes to the right page. */
export const formerSlugs = pgTable(
  'former_slugs',
  {
    slug: text('slug').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    since: instant('since').notNull(),
  },
  (t) => [
    check('former_slugs_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    index('former_slugs_person').on(t.personId),
  ],
);
