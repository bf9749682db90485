import { sql } from 'drizzle-orm';
import { bigserial, boolean, customType, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
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
    /** The name as it is sorted: Dutch order without capitals, accents and signs, the same in every engine. */
    nameKey: text('name_key').notNull(),
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
    /** Where distance is counted to: youth regions, and provinces of which no youth region is shown. */
    placeCodes: words('place_codes'),
    /** Months with hours to give, as their first days; empty when the person does not show them. */
    availableMonths: date('available_months').array().notNull().default(sql`'{}'::date[]`),
    showsAvailability: boolean('shows_availability').notNull().default(false),
    checkedOn: date('checked_on'),
    /** From these days on it stands behind all others, and is not found at all. */
    sinksFrom: date('sinks_from').notNull(),
    hiddenFrom: date('hidden_from').notNull(),
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
      t.placeCodes,
    ),
    index('registry_entries_name').on(t.nameKey, t.personId),
    // Small enough to count everybody without reading the entries themselves.
    index('registry_entries_until').on(t.reviewerUntil, t.supervisorUntil, t.hiddenFrom, t.sinksFrom),
  ],
);

/**
 * Every distinct word of the entries, with its Dutch stem: what was typed is understood against this small list
 * before any engine searches.
 */
export const registryWords = pgTable(
  'registry_words',
  { word: text('word').primaryKey(), stem: text('stem').notNull() },
  (t) => [
    index('registry_words_trigram').using('gin', sql`${t.word} gin_trgm_ops`),
    index('registry_words_stem').on(t.stem),
  ],
);

/**
 * Every entry that was written, changed or taken away, by a trigger in the same transaction: what a search server
 * beside the database must still be told, and by which counts that were kept are known to be old.
 */
export const registryChanges = pgTable(
  'registry_changes',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** Nobody in particular: everything must be told anew. */
    personId: uuid('person_id'),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
    /** When the search server knew it. */
    appliedAt: instant('applied_at'),
  },
  (t) => [
    index('registry_changes_waiting').on(t.id).where(sql`${t.appliedAt} is null`),
    index('registry_changes_applied').on(t.appliedAt),
  ],
);
