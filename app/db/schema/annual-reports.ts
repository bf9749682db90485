import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AnnualFigures } from '~/domain/annual-reports/annual-figures';
import { chapters, longestChapter } from '~/domain/annual-reports/chapter';
import { editionStatuses } from '~/domain/annual-reports/edition-status';
import { people } from './accounts';
import { instant, oneOf } from './columns';

/**
 * One edition of the annual report of a year. What was published never changes (`annual_report_editions_guard`,
 * migration): a correction is the next edition, with a note. The figures are those of the moment it was offered.
 */
export const annualReportEditions = pgTable(
  'annual_report_editions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    year: smallint('year').notNull(),
    edition: smallint('edition').notNull(),
    status: text('status', { enum: editionStatuses }).notNull().default('writing'),
    /** Raised by every change: a page that shows an older one is stale. */
    version: integer('version').notNull().default(1),
    openedAt: instant('opened_at').notNull(),
    openedById: uuid('opened_by_id')
      .notNull()
      .references(() => people.id),
    /** What a later edition puts right. */
    noteNl: text('note_nl'),
    noteEn: text('note_en'),
    /** Whether a later edition counts again, or has the figures of the one before it. */
    countsAgain: boolean('counts_again').notNull().default(true),
    /** What whoever looked at it asks to change. */
    remark: text('remark'),
    figures: jsonb('figures').$type<AnnualFigures>(),
    offeredAt: instant('offered_at'),
    offeredById: uuid('offered_by_id').references(() => people.id),
    publishedAt: instant('published_at'),
    publishedById: uuid('published_by_id').references(() => people.id),
  },
  (t) => [
    check('annual_report_editions_status', oneOf(t.status, editionStatuses)),
    check('annual_report_editions_year', sql`${t.year} between 2025 and 2099`),
    check('annual_report_editions_edition', sql`${t.edition} between 1 and 99`),
    check(
      'annual_report_editions_note',
      sql`(${t.edition} > 1) = (${t.noteNl} is not null) and length(trim(${t.noteNl})) between 10 and 600 and length(${t.noteEn}) <= 600`,
    ),
    check('annual_report_editions_counts', sql`${t.countsAgain} or ${t.edition} > 1`),
    check('annual_report_editions_remark', sql`length(trim(${t.remark})) between 10 and 600`),
    check(
      'annual_report_editions_offered',
      sql`num_nulls(${t.figures}, ${t.offeredAt}, ${t.offeredById}) = case when ${t.status} = 'writing' then 3 else 0 end`,
    ),
    check(
      'annual_report_editions_published',
      sql`num_nulls(${t.publishedAt}, ${t.publishedById}) = case when ${t.status} = 'published' then 0 else 2 end`,
    ),
    check('annual_report_editions_four_eyes', sql`${t.publishedById} <> ${t.offeredById}`),
    check(
      'annual_report_editions_year_over',
      sql`${t.offeredAt} is null or extract(year from ${t.offeredAt} at time zone 'Europe/Amsterdam') > ${t.year}`,
    ),
    uniqueIndex('annual_report_editions_number').on(t.year, t.edition),
    uniqueIndex('annual_report_editions_one_open').on(t.year).where(sql`${t.status} <> 'published'`),
  ],
);

/** The text of a chapter in Markdown. Without English the English page shows the Dutch, and says so. */
export const annualReportChapters = pgTable(
  'annual_report_chapters',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => annualReportEditions.id, { onDelete: 'cascade' }),
    chapter: text('chapter', { enum: chapters }).notNull(),
    bodyNl: text('body_nl').notNull(),
    bodyEn: text('body_en').notNull().default(''),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.chapter] }),
    check('annual_report_chapters_chapter', oneOf(t.chapter, chapters)),
    check(
      'annual_report_chapters_length',
      sql`length(${t.bodyNl}) <= ${sql.raw(String(longestChapter))} and length(${t.bodyEn}) <= ${sql.raw(String(longestChapter))}`,
    ),
  ],
);

/** Who wrote on an edition: none of them publishes it (`annual_report_editions_guard`, migration). */
export const annualReportWriters = pgTable(
  'annual_report_writers',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => annualReportEditions.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.personId] })],
);
