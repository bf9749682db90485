import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
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
import type { StatementContent } from '~/domain/billing/payouts/statement-content';
import { statementKinds } from '~/domain/billing/payouts/statement-kind';
import { people } from './accounts';
import { ledgerLines } from './billing-ledger';
import { payees } from './billing-settings';
import { bytea, instant, oneOf } from './columns';

/**
 * What a payee gets, for lines that nobody was paid for yet. Numbered per kind and year without gaps and never changed;
 * corrections are set off in the next one, so its amount is never negative.
 */
export const payoutStatements = pgTable(
  'payout_statements',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: statementKinds }).notNull(),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    payeeId: uuid('payee_id')
      .notNull()
      .references(() => payees.id),
    issuedOn: date('issued_on').notNull(),
    content: jsonb('content').$type<StatementContent>().notNull(),
    netCents: integer('net_cents').notNull(),
    vatCents: integer('vat_cents').notNull(),
    totalCents: integer('total_cents').notNull().generatedAlwaysAs(sql`net_cents + vat_cents`),
    issuedById: uuid('issued_by_id')
      .notNull()
      .references(() => people.id),
    issuedAt: instant('issued_at').notNull(),
  },
  (t) => [
    check('payout_statements_kind', oneOf(t.kind, statementKinds)),
    check('payout_statements_amount', sql`${t.netCents} >= 0 and ${t.vatCents} >= 0`),
    check('payout_statements_year', sql`extract(year from ${t.issuedOn}) = ${t.year}`),
    uniqueIndex('payout_statements_number').on(t.kind, t.year, t.number),
    index('payout_statements_payee').on(t.payeeId),
  ],
);

/** A line is paid out once. */
export const payoutItems = pgTable(
  'payout_items',
  {
    lineId: bigint('line_id', { mode: 'number' })
      .primaryKey()
      .references(() => ledgerLines.id),
    statementId: uuid('statement_id')
      .notNull()
      .references(() => payoutStatements.id),
  },
  (t) => [index('payout_items_statement').on(t.statementId)],
);

/** A file for the bank: the same bytes for ever. */
export const paymentBatches = pgTable(
  'payment_batches',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    executeOn: date('execute_on').notNull(),
    totalCents: integer('total_cents').notNull(),
    bytes: bytea('bytes').notNull(),
    sha256: text('sha256').notNull(),
    madeById: uuid('made_by_id')
      .notNull()
      .references(() => people.id),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [uniqueIndex('payment_batches_number').on(t.year, t.number)],
);

/** A statement is paid once, by a file or otherwise: then without a batch. */
export const payoutPayments = pgTable(
  'payout_payments',
  {
    statementId: uuid('statement_id')
      .notNull()
      .references(() => payoutStatements.id),
    batchId: uuid('batch_id').references(() => paymentBatches.id),
    paidOn: date('paid_on').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId] }), index('payout_payments_batch').on(t.batchId)],
);
