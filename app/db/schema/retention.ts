import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { outcomes } from '~/domain/requests/closing/outcome';
import { requestKinds } from '~/domain/requests/request-kind';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { requestReferences, reviewRequests } from './requests';

/** How many days the content of a question is kept after it ended so; outcomes without a row keep the default. */
export const retentionPeriods = pgTable(
  'retention_periods',
  {
    outcome: text('outcome', { enum: outcomes }).primaryKey(),
    days: integer('days').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedById: uuid('changed_by_id').references(() => people.id),
  },
  (t) => [
    check('retention_periods_outcome', oneOf(t.outcome, outcomes)),
    check('retention_periods_days', sql`${t.days} between 1 and 3650`),
  ],
);

/** While a hold stands, nothing of the question is erased, whatever its time. */
export const requestHolds = pgTable(
  'request_holds',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'restrict' }),
    reason: text('reason').notNull(),
    placedById: uuid('placed_by_id')
      .notNull()
      .references(() => people.id),
    placedAt: instant('placed_at').notNull(),
    liftedById: uuid('lifted_by_id').references(() => people.id),
    liftedAt: instant('lifted_at'),
  },
  (t) => [
    check('request_holds_reason', sql`length(trim(${t.reason})) between 10 and 600`),
    check('request_holds_lifted', sql`(${t.liftedById} is null) = (${t.liftedAt} is null)`),
    uniqueIndex('request_holds_one').on(t.requestId).where(sql`${t.liftedAt} is null`),
  ],
);

/** One run that erased something, with how many rows of what went. */
export const erasureBatches = pgTable('erasure_batches', {
  id: uuid('id').primaryKey().defaultRandom(),
  ranAt: instant('ran_at').notNull(),
  counts: jsonb('counts').$type<Record<string, number>>().notNull(),
});

/** What stays of a question whose time was up: that it was there, how it ended, and when it was erased. */
export const requestTombstones = pgTable(
  'request_tombstones',
  {
    reference: text('reference')
      .primaryKey()
      .references(() => requestReferences.reference),
    kind: text('kind', { enum: requestKinds }).notNull(),
    submittedAt: instant('submitted_at').notNull(),
    closedAt: instant('closed_at').notNull(),
    outcome: text('outcome', { enum: outcomes }).notNull(),
    reason: text('reason').notNull(),
    erasedAt: instant('erased_at').notNull(),
    batchId: uuid('batch_id')
      .notNull()
      .references(() => erasureBatches.id),
  },
  (t) => [
    check('request_tombstones_kind', oneOf(t.kind, requestKinds)),
    check('request_tombstones_outcome', oneOf(t.outcome, outcomes)),
    index('request_tombstones_batch').on(t.batchId),
    index('request_tombstones_erased').on(t.erasedAt),
  ],
);
