import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  foreignKey,
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
import { confirmationAnswers, disputeOutcomes } from '~/domain/billing/confirmation/confirmation-answer';
import type { InvoiceContent } from '~/domain/billing/invoices/invoice-content';
import { invoiceFiles, invoiceKinds } from '~/domain/billing/invoices/invoice-kind';
import { people } from './accounts';
import { accountPayers, reviewAccounts } from './billing-accounts';
import { ledgerLines, lineShares } from './billing-ledger';
import { bytea, instant, oneOf } from './columns';

/**
 * What was sent to a payer. Numbered per kind and year without gaps (`invoices_numbered`, migration) and never changed:
 * a credit note corrects it. Amounts as the payer owes them: those of a credit note are negative.
 */
export const invoices = pgTable(
  'invoices',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: invoiceKinds }).notNull(),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => reviewAccounts.id),
    payerId: uuid('payer_id')
      .notNull()
      .references(() => accountPayers.id),
    issuedOn: date('issued_on').notNull(),
    dueOn: date('due_on').notNull(),
    /** Which invoice a credit note corrects. */
    creditsId: uuid('credits_id').references((): AnyPgColumn => invoices.id),
    /** Everything that stands on it, as it was. */
    content: jsonb('content').$type<InvoiceContent>().notNull(),
    netCents: integer('net_cents').notNull(),
    vatCents: integer('vat_cents').notNull(),
    totalCents: integer('total_cents').notNull().generatedAlwaysAs(sql`net_cents + vat_cents`),
    issuedById: uuid('issued_by_id')
      .notNull()
      .references(() => people.id),
    issuedAt: instant('issued_at').notNull(),
  },
  (t) => [
    check('invoices_kind', oneOf(t.kind, invoiceKinds)),
    check('invoices_credits', sql`(${t.kind} = 'credit-note') = (${t.creditsId} is not null)`),
    check(
      'invoices_sign',
      sql`case when ${t.kind} = 'invoice' then ${t.netCents} >= 0 and ${t.vatCents} >= 0 else ${t.netCents} <= 0 and ${t.vatCents} <= 0 end`,
    ),
    check('invoices_year', sql`extract(year from ${t.issuedOn}) = ${t.year} and ${t.dueOn} >= ${t.issuedOn}`),
    uniqueIndex('invoices_number').on(t.kind, t.year, t.number),
    index('invoices_payer').on(t.payerId),
    index('invoices_account').on(t.accountId),
    index('invoices_credits_of').on(t.creditsId),
  ],
);

/**
 * Which share of which line an invoice charges, `sign` 1, or takes back, −1. Of one share at most one charge stands
 * (`invoice_items_once`, migration): nothing is billed twice.
 */
export const invoiceItems = pgTable(
  'invoice_items',
  {
    invoiceId: uuid('invoice_id')
      .notNull()
      .references(() => invoices.id),
    lineId: bigint('line_id', { mode: 'number' }).notNull(),
    payerId: uuid('payer_id').notNull(),
    sign: smallint('sign').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.invoiceId, t.lineId] }),
    foreignKey({
      name: 'invoice_items_share',
      columns: [t.lineId, t.payerId],
      foreignColumns: [lineShares.lineId, lineShares.payerId],
    }),
    check('invoice_items_sign', sql`${t.sign} in (-1, 1)`),
    index('invoice_items_line').on(t.lineId, t.payerId),
  ],
);

/** The files of an invoice, made once: the same bytes for ever. */
export const invoiceDocuments = pgTable(
  'invoice_documents',
  {
    invoiceId: uuid('invoice_id')
      .notNull()
      .references(() => invoices.id),
    file: text('file', { enum: invoiceFiles }).notNull(),
    bytes: bytea('bytes').notNull(),
    sha256: text('sha256').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.invoiceId, t.file] }),
    check('invoice_documents_file', oneOf(t.file, invoiceFiles)),
  ],
);

/** What a payer paid, or got back (negative). A mistake is put right by another row. */
export const invoicePayments = pgTable(
  'invoice_payments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    invoiceId: uuid('invoice_id')
      .notNull()
      .references(() => invoices.id),
    paidOn: date('paid_on').notNull(),
    amountCents: integer('amount_cents').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check('invoice_payments_amount', sql`${t.amountCents} <> 0`),
    index('invoice_payments_invoice').on(t.invoiceId),
  ],
);

/** The contact of a payer was asked, by a mailed link, whether the hours are right. */
export const lineConfirmations = pgTable(
  'line_confirmations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    payerId: uuid('payer_id')
      .notNull()
      .references(() => accountPayers.id),
    tokenHash: text('token_hash').notNull().unique(),
    sentTo: text('sent_to').notNull(),
    askedById: uuid('asked_by_id')
      .notNull()
      .references(() => people.id),
    askedAt: instant('asked_at').notNull(),
    /** After this day silence counts as yes. */
    answerByOn: date('answer_by_on').notNull(),
    answeredAt: instant('answered_at'),
    answeredByFunction: text('answered_by_function'),
    /** Nobody answered, and the day passed. */
    lapsedAt: instant('lapsed_at'),
  },
  (t) => [
    check(
      'line_confirmations_answered',
      sql`num_nulls(${t.answeredAt}, ${t.answeredByFunction}) in (0, 2) and num_nonnulls(${t.answeredAt}, ${t.lapsedAt}) <= 1`,
    ),
    check('line_confirmations_function', sql`length(trim(${t.answeredByFunction})) between 2 and 120`),
    index('line_confirmations_payer').on(t.payerId),
  ],
);

export const confirmationItems = pgTable(
  'confirmation_items',
  {
    confirmationId: uuid('confirmation_id')
      .notNull()
      .references(() => lineConfirmations.id),
    lineId: bigint('line_id', { mode: 'number' })
      .notNull()
      .references(() => ledgerLines.id),
    answer: text('answer', { enum: confirmationAnswers }),
    reason: text('reason'),
    outcome: text('outcome', { enum: disputeOutcomes }),
    outcomeReason: text('outcome_reason'),
    settledById: uuid('settled_by_id').references(() => people.id),
    settledAt: instant('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.confirmationId, t.lineId] }),
    check('confirmation_items_answer', oneOf(t.answer, confirmationAnswers)),
    check('confirmation_items_outcome', oneOf(t.outcome, disputeOutcomes)),
    check(
      'confirmation_items_disputed',
      sql`(${t.answer} is not distinct from 'disputed') = (${t.reason} is not null)`,
    ),
    check('confirmation_items_reason', sql`length(trim(${t.reason})) between 5 and 300`),
    check(
      'confirmation_items_settled',
      sql`num_nulls(${t.outcome}, ${t.outcomeReason}, ${t.settledById}, ${t.settledAt}) in (0, 4) and (${t.outcome} is null or ${t.answer} = 'disputed')`,
    ),
    check('confirmation_items_outcome_reason', sql`length(trim(${t.outcomeReason})) between 5 and 300`),
    index('confirmation_items_line').on(t.lineId),
  ],
);
