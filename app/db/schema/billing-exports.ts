import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { exportContentKinds } from '~/domain/billing/exports/export-content';
import { exportFormats } from '~/domain/billing/exports/export-format';
import { exportFailures, exportStatuses } from '~/domain/billing/exports/export-status';
import { people } from './accounts';
import { bytea, instant, oneOf } from './columns';

/**
 * A file for the treasurer about a period, made in the background. Numbered per year without gaps
 * (`export_batches_numbered`, migration). Done, it never changes, and neither do its bytes (`export_batches_guard`).
 */
export const exportBatches = pgTable(
  'export_batches',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    format: text('format', { enum: exportFormats }).notNull(),
    /** `2026`, `2026-Q3` or `2026-07`. */
    period: text('period').notNull(),
    /** Of the headings and words in it. */
    language: text('language', { enum: languages }).notNull(),
    status: text('status', { enum: exportStatuses }).notNull().default('waiting'),
    /** Nobody: whoever sits at the machine itself. */
    askedById: uuid('asked_by_id').references(() => people.id),
    askedAt: instant('asked_at').notNull(),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    rows: integer('rows'),
    sizeBytes: bigint('size_bytes', { mode: 'number' }),
    sha256: text('sha256'),
    failure: text('failure', { enum: exportFailures }),
  },
  (t) => [
    check('export_batches_format', oneOf(t.format, exportFormats)),
    check('export_batches_period', sql`${t.period} ~ '^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'`),
    check('export_batches_language', oneOf(t.language, languages)),
    check('export_batches_status', oneOf(t.status, exportStatuses)),
    check('export_batches_started', sql`(${t.status} = 'waiting') = (${t.startedAt} is null)`),
    check(
      'export_batches_finished',
      sql`(${t.status} in ('done', 'failed')) = (${t.finishedAt} is not null)`,
    ),
    check(
      'export_batches_done',
      sql`num_nonnulls(${t.rows}, ${t.sizeBytes}, ${t.sha256}) = case when ${t.status} = 'done' then 3 else 0 end`,
    ),
    check('export_batches_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('export_batches_failed', sql`(${t.status} = 'failed') = (${t.failure} is not null)`),
    check('export_batches_failure', oneOf(t.failure, exportFailures)),
    uniqueIndex('export_batches_number').on(t.year, t.number),
    index('export_batches_asked_by').on(t.askedById),
  ],
);

/** How far it is. By itself, because the batch is read and written in one moment of the database. */
export const exportProgress = pgTable('export_progress', {
  batchId: uuid('batch_id')
    .primaryKey()
    .references(() => exportBatches.id, { onDelete: 'cascade' }),
  rowsDone: integer('rows_done').notNull(),
  rowsExpected: integer('rows_expected').notNull(),
  changedAt: instant('changed_at').notNull(),
});

/** The file, in pieces, each packed by itself. They are there when the batch is done, and not before. */
export const exportChunks = pgTable(
  'export_chunks',
  {
    batchId: uuid('batch_id')
      .notNull()
      .references(() => exportBatches.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    /** Raw deflate. */
    packed: bytea('packed').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.position] }),
    check('export_chunks_size', sql`${t.sizeBytes} > 0`),
  ],
);

/**
 * What it holds, by id, a portion a row: a row a line would make a batch of a million lines write a million rows
 * twice.
 */
export const exportContents = pgTable(
  'export_contents',
  {
    batchId: uuid('batch_id')
      .notNull()
      .references(() => exportBatches.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    kind: text('kind', { enum: exportContentKinds }).notNull(),
    ids: text('ids').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.position] }),
    check('export_contents_kind', oneOf(t.kind, exportContentKinds)),
  ],
);
