import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { taxonomyLevels } from '~/domain/findings/taxonomy/taxonomy-key';
import { people } from './accounts';
import { instant, oneOf } from './columns';

/** Ways of ordering findings that stand side by side; those the portal comes with are written by a migration. */
export const taxonomies = pgTable(
  'taxonomies',
  {
    key: text('key').primaryKey(),
    level: text('level', { enum: taxonomyLevels }).notNull(),
    position: smallint('position').notNull(),
    nameNl: text('name_nl').notNull(),
    nameEn: text('name_en').notNull(),
    /** How many terms of it a finding, or a source, may have. */
    mostTerms: smallint('most_terms').notNull(),
  },
  (t) => [
    check('taxonomies_key', sql`${t.key} ~ '^[a-z][a-z0-9-]{1,39}$'`),
    check('taxonomies_level', oneOf(t.level, taxonomyLevels)),
    check(
      'taxonomies_names',
      sql`length(trim(${t.nameNl})) between 2 and 60 and length(trim(${t.nameEn})) between 2 and 60`,
    ),
    check('taxonomies_most', sql`${t.mostTerms} between 1 and 12`),
  ],
);

/** A taxonomy as it was published on a day; the highest version counts. Append-only. */
export const taxonomyVersions = pgTable(
  'taxonomy_versions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    taxonomy: text('taxonomy')
      .notNull()
      .references(() => taxonomies.key),
    version: integer('version').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedById: uuid('published_by_id').references(() => people.id),
  },
  (t) => [uniqueIndex('taxonomy_versions_version').on(t.taxonomy, t.version)],
);

/** A term with its code. The same code in a later version means the same; a code that is gone is coded anew. */
export const taxonomyTerms = pgTable(
  'taxonomy_terms',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => taxonomyVersions.id),
    code: text('code').notNull(),
    position: smallint('position').notNull(),
    labelNl: text('label_nl').notNull(),
    labelEn: text('label_en').notNull(),
    explanationNl: text('explanation_nl').notNull().default(''),
    explanationEn: text('explanation_en').notNull().default(''),
  },
  (t) => [
    check('taxonomy_terms_code', sql`${t.code} ~ '^[a-z0-9][a-z0-9-]{0,39}$'`),
    check(
      'taxonomy_terms_words',
      sql`length(trim(${t.labelNl})) between 2 and 80 and length(trim(${t.labelEn})) between 2 and 80 and length(${t.explanationNl}) <= 400 and length(${t.explanationEn}) <= 400`,
    ),
    uniqueIndex('taxonomy_terms_code_once').on(t.versionId, t.code),
    uniqueIndex('taxonomy_terms_position').on(t.versionId, t.position),
    index('taxonomy_terms_by_code').on(t.code),
  ],
);
