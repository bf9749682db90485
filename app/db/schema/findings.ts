import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { findingDecisions, findingStatuses, sourceOrigins } from '~/domain/findings/finding-status';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { reviewRequests } from './requests';
import { taxonomyTerms } from './taxonomies';

/**
 * A review as the library knows it: a random number, and what kind of review it was (`codings`). It outlives the
 * request: with the request goes the way back to it.
 */
export const learningSources = pgTable(
  'learning_sources',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .unique()
      .references(() => reviewRequests.id, { onDelete: 'set null' }),
    origin: text('origin', { enum: sourceOrigins }).notNull().default('portal'),
    /** The year in which the review was done; shown to nobody outside, counted in periods. */
    year: smallint('year').notNull(),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check('learning_sources_origin', oneOf(t.origin, sourceOrigins)),
    check('learning_sources_year', sql`${t.year} between 2013 and 2200`),
  ],
);

/**
 * What a review taught about the system, never about a case. Whoever wrote or coded it, or sat in the review, does not
 * release it (`findings_two_people`, migration); what is offered or published does not change (`findings_frozen`).
 */
export const findings = pgTable(
  'findings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => learningSources.id),
    status: text('status', { enum: findingStatuses }).notNull().default('draft'),
    statusSince: instant('status_since').notNull(),
    /** Raised by every change: a page that shows an older one is stale. */
    version: integer('version').notNull().default(1),
    title: text('title').notNull(),
    pattern: text('pattern').notNull(),
    wider: text('wider').notNull().default(''),
    wentWell: text('went_well').notNull().default(''),
    considerations: text('considerations').notNull().default(''),
    writtenById: uuid('written_by_id').references(() => people.id),
    writtenAt: instant('written_at').notNull(),
    releasedById: uuid('released_by_id').references(() => people.id),
    releasedAt: instant('released_at'),
    withdrawnReason: text('withdrawn_reason'),
  },
  (t) => [
    check('findings_status', oneOf(t.status, findingStatuses)),
    check(
      'findings_length',
      sql`length(trim(${t.title})) between 5 and 140 and length(${t.pattern}) <= 2000 and length(${t.wider}) <= 1500 and length(${t.wentWell}) <= 1500 and length(${t.considerations}) <= 1500`,
    ),
    check(
      'findings_whole',
      sql`${t.status} = 'draft' or (length(trim(${t.pattern})) >= 40 and length(trim(${t.wider})) >= 20 and length(trim(${t.considerations})) >= 20)`,
    ),
    check('findings_released', sql`${t.status} <> 'published' or ${t.releasedAt} is not null`),
    check(
      'findings_withdrawn',
      sql`(${t.status} = 'withdrawn') = (${t.withdrawnReason} is not null) and length(${t.withdrawnReason}) <= 600`,
    ),
    index('findings_source').on(t.sourceId),
    index('findings_by_status').on(t.status, t.statusSince),
  ],
);

/** The words of a finding as they were after each change, and whose they are; append-only. */
export const findingRevisions = pgTable(
  'finding_revisions',
  {
    findingId: uuid('finding_id')
      .notNull()
      .references(() => findings.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    pattern: text('pattern').notNull(),
    wider: text('wider').notNull(),
    wentWell: text('went_well').notNull(),
    considerations: text('considerations').notNull(),
    writtenById: uuid('written_by_id').references(() => people.id),
    writtenAt: instant('written_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.findingId, t.version] })],
);

/** Every step of a finding towards the library and out of it; append-only. */
export const findingSteps = pgTable(
  'finding_steps',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    findingId: uuid('finding_id')
      .notNull()
      .references(() => findings.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    decision: text('decision', { enum: findingDecisions }).notNull(),
    remark: text('remark').notNull().default(''),
    /** What the screen found and a person said may stay: kinds and counts, never the words. */
    looked: jsonb('looked').$type<Readonly<Record<string, number>>>().notNull().default({}),
    decidedById: uuid('decided_by_id').references(() => people.id),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    check('finding_steps_decision', oneOf(t.decision, findingDecisions)),
    check(
      'finding_steps_remark',
      sql`length(${t.remark}) <= 600 and (${t.decision} not in ('returned', 'withdrawn') or length(trim(${t.remark})) >= 10)`,
    ),
    index('finding_steps_of').on(t.findingId, t.decidedAt),
  ],
);

/** Who put which term on a finding or on its source, and who took it off again. */
export const codings = pgTable(
  'codings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    findingId: uuid('finding_id').references(() => findings.id, { onDelete: 'cascade' }),
    sourceId: uuid('source_id').references(() => learningSources.id, { onDelete: 'cascade' }),
    termId: uuid('term_id')
      .notNull()
      .references(() => taxonomyTerms.id),
    codedById: uuid('coded_by_id').references(() => people.id),
    codedAt: instant('coded_at').notNull(),
    removedById: uuid('removed_by_id').references(() => people.id),
    removedAt: instant('removed_at'),
  },
  (t) => [
    check('codings_of_one', sql`num_nulls(${t.findingId}, ${t.sourceId}) = 1`),
    check('codings_removed', sql`${t.removedById} is null or ${t.removedAt} is not null`),
    uniqueIndex('codings_finding_term').on(t.findingId, t.termId).where(sql`${t.removedAt} is null`),
    uniqueIndex('codings_source_term').on(t.sourceId, t.termId).where(sql`${t.removedAt} is null`),
    index('codings_term').on(t.termId),
  ],
);

/**
 * The terms of a published finding that a visitor may see: no combination of them describes fewer reviews than
 * `library_settings` asks. Written anew whenever the library changes (`renewPublicCodes`).
 */
export const findingPublicCodes = pgTable(
  'finding_public_codes',
  {
    findingId: uuid('finding_id')
      .notNull()
      .references(() => findings.id, { onDelete: 'cascade' }),
    taxonomy: text('taxonomy').notNull(),
    code: text('code').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.findingId, t.taxonomy, t.code] }),
    index('finding_public_codes_by').on(t.taxonomy, t.code),
  ],
);

/** From how many reviews on the library shows a combination; the newest row counts. Append-only. */
export const librarySettings = pgTable(
  'library_settings',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    fewestReviews: smallint('fewest_reviews').notNull(),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [check('library_settings_fewest', sql`${t.fewestReviews} between 5 and 25`)],
);

/** Whether the library as a whole describes enough reviews to be shown; one row, written with the codes. */
export const libraryState = pgTable('library_state', {
  only: boolean('only').primaryKey().default(true),
  isOpen: boolean('is_open').notNull(),
  renewedAt: instant('renewed_at').notNull(),
});
