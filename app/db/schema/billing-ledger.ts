import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { billingRoles } from '~/domain/billing/billing-role';
import { expenseKinds } from '~/domain/billing/expenses/expense-kind';
import { lineSources } from '~/domain/billing/ledger/line-source';
import { rateScopes } from '~/domain/billing/rates/rate-scope';
import { workKinds } from '~/domain/billing/time/work-kind';
import { vatTreatments } from '~/domain/reviews/agreement/vat-treatment';
import { people } from './accounts';
import { accountPayers, reviewAccounts } from './billing-accounts';
import { payees } from './billing-settings';
import { aMonth, instant, oneOf } from './columns';

/**
 * One approved piece of work or expense, and what it means in three ledgers: what payers owe (`client_net_cents`), what
 * is paid out (`payout_net_cents`) and what remains for the quality system (`quality_net_cents`). It never changes. A
 * correction is a counter-entry of the whole line (`corrects_id`) and, where something takes its place, a new line
 * (`replaces_id`).
 */
export const ledgerLines = pgTable(
  'ledger_lines',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => reviewAccounts.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    payeeId: uuid('payee_id')
      .notNull()
      .references(() => payees.id),
    role: text('role', { enum: billingRoles }).notNull(),
    source: text('source', { enum: lineSources }).notNull(),
    kind: text('kind', { enum: [...workKinds, ...expenseKinds] }).notNull(),
    occurredOn: date('occurred_on').notNull(),
    /** The month it counts in: that of the work, or the first that is not closed. */
    bookedMonth: text('booked_month').notNull(),
    minutes: integer('minutes').notNull(),
    clientRateCents: integer('client_rate_cents'),
    clientRateScope: text('client_rate_scope', { enum: rateScopes }),
    payoutRateCents: integer('payout_rate_cents'),
    payoutRateScope: text('payout_rate_scope', { enum: rateScopes }),
    clientNetCents: integer('client_net_cents').notNull(),
    payoutNetCents: integer('payout_net_cents').notNull(),
    qualityNetCents: integer('quality_net_cents')
      .notNull()
      .generatedAlwaysAs(sql`client_net_cents - payout_net_cents`),
    clientVatTreatment: text('client_vat_treatment', { enum: vatTreatments }).notNull(),
    clientVatBasisPoints: integer('client_vat_basis_points').notNull(),
    payoutVatTreatment: text('payout_vat_treatment', { enum: vatTreatments }).notNull(),
    payoutVatBasisPoints: integer('payout_vat_basis_points').notNull(),
    approvedById: uuid('approved_by_id')
      .notNull()
      .references(() => people.id),
    approvedAt: instant('approved_at').notNull(),
    correctsId: bigint('corrects_id', { mode: 'number' }).references((): AnyPgColumn => ledgerLines.id),
    replacesId: bigint('replaces_id', { mode: 'number' }).references((): AnyPgColumn => ledgerLines.id),
    reason: text('reason'),
  },
  (t) => [
    check('ledger_lines_role', oneOf(t.role, billingRoles)),
    check('ledger_lines_source', oneOf(t.source, lineSources)),
    check('ledger_lines_booked_month', aMonth(t.bookedMonth)),
    check('ledger_lines_not_own', sql`${t.approvedById} <> ${t.personId}`),
    check('ledger_lines_client_scope', oneOf(t.clientRateScope, rateScopes)),
    check('ledger_lines_payout_scope', oneOf(t.payoutRateScope, rateScopes)),
    check('ledger_lines_client_vat', oneOf(t.clientVatTreatment, vatTreatments)),
    check('ledger_lines_payout_vat', oneOf(t.payoutVatTreatment, vatTreatments)),
    check(
      'ledger_lines_vat',
      sql`${t.clientVatBasisPoints} between 0 and 10000 and (${t.clientVatTreatment} = 'standard') = (${t.clientVatBasisPoints} > 0)
        and ${t.payoutVatBasisPoints} between 0 and 10000 and (${t.payoutVatTreatment} = 'standard') = (${t.payoutVatBasisPoints} > 0)`,
    ),
    check(
      'ledger_lines_time',
      sql`${t.source} <> 'time' or ${t.minutes} <> 0
        and num_nulls(${t.clientRateCents}, ${t.clientRateScope}, ${t.payoutRateCents}, ${t.payoutRateScope}) = 0
        and ${t.clientNetCents} = round(${t.minutes}::numeric * ${t.clientRateCents} / 60)
        and ${t.payoutNetCents} = round(${t.minutes}::numeric * ${t.payoutRateCents} / 60)`,
    ),
    check(
      'ledger_lines_expense',
      sql`${t.source} <> 'expense' or ${t.minutes} = 0
        and num_nonnulls(${t.clientRateCents}, ${t.clientRateScope}, ${t.payoutRateCents}, ${t.payoutRateScope}) = 0`,
    ),
    check(
      'ledger_lines_sign',
      sql`case when ${t.correctsId} is null then least(${t.minutes}, ${t.clientNetCents}, ${t.payoutNetCents}) >= 0
        else greatest(${t.minutes}, ${t.clientNetCents}, ${t.payoutNetCents}) <= 0 end`,
    ),
    check('ledger_lines_one_reference', sql`num_nonnulls(${t.correctsId}, ${t.replacesId}) <= 1`),
    check(
      'ledger_lines_reason',
      sql`(num_nonnulls(${t.correctsId}, ${t.replacesId}) = 1) = (${t.reason} is not null) and length(trim(${t.reason})) between 5 and 600`,
    ),
    uniqueIndex('ledger_lines_corrected_once').on(t.correctsId),
    uniqueIndex('ledger_lines_replaced_once').on(t.replacesId),
    index('ledger_lines_account').on(t.accountId),
    index('ledger_lines_person').on(t.personId, t.occurredOn),
    index('ledger_lines_month').on(t.bookedMonth, t.id),
    index('ledger_lines_payee').on(t.payeeId),
  ],
);

/** What each payer owes of a line; together exactly the line (`line_shares_whole`, migration). */
export const lineShares = pgTable(
  'line_shares',
  {
    lineId: bigint('line_id', { mode: 'number' })
      .notNull()
      .references(() => ledgerLines.id),
    payerId: uuid('payer_id')
      .notNull()
      .references(() => accountPayers.id),
    netCents: integer('net_cents').notNull(),
  },
  (t) => [primaryKey({ columns: [t.lineId, t.payerId] }), index('line_shares_payer').on(t.payerId)],
);
