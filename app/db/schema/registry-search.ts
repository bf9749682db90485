import { sql } from 'drizzle-orm';
import { boolean, customType, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { people } from './accounts';
import { instant } from './columns';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const words = (name: string) => text(name).array().notNull().default(sql`'{}'::text[]`);

/**
 * What the public may find: only listed people, and of them only what they chose to show. A projection of the
 * profile, written in the transaction that changes it, so that a withdrawal is visible at once.
 */
export const registryEntries = pgTable(
  'registry_entries',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** Last day on which the accreditation of each role is valid. */
    reviewerUntil: date('reviewer_until'),
    supervisorUntil: date('supervisor_until'),
    reviewerLevel: text('reviewer_level'),
    employer: text('employer'),
    careDomain: text('care_domain').notNull(),
    themes: words('themes'),
    sectors: words('sectors'),
    reviewForms: words('review_forms'),
    spokenLanguages: words('spoken_languages'),
    provinceCodes: words('province_codes'),
    youthRegionCodes: words('youth_region_codes'),
    /** Months with hours to give, as their first days; empty when the person does not show them. */
    availableMonths: date('available_months').array().notNull().default(sql`'{}'::date[]`),
    showsAvailability: boolean('shows_availability').notNull().default(false),
    checkedOn: date('checked_on'),
    searchVector: tsvector('search_vector').notNull(),
    indexedAt: instant('indexed_at').notNull(),
  },
  (t) => [
    index('registry_entries_search').using('gin', t.searchVector),
    index('registry_entries_filters').using(
      'gin',
      t.provinceCodes,
      t.youthRegionCodes,
      t.themes,
      t.sectors,
      t.reviewForms,
      t.spokenLanguages,
    ),
    index('registry_entries_name').on(t.name, t.personId),
    // Small enough to count everybody without reading the entries themselves.
    index('registry_entries_until').on(t.reviewerUntil, t.supervisorUntil),
  ],
);

/** Every distinct word of the entries: a typed word is corrected against this small list before searching. */
export const registryWords = pgTable('registry_words', { word: text('word').primaryKey() }, (t) => [
  index('registry_words_trigram').using('gin', sql`${t.word} gin_trgm_ops`),
]);
