import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { billingRoles } from '~/domain/billing/billing-role';
import { eInvoiceProfiles } from '~/domain/billing/invoices/invoice-kind';
import { payeeKinds } from '~/domain/billing/payees/payee-kind';
import { rateSides } from '~/domain/billing/rates/rate-scope';
import { reviewForms } from '~/domain/registry/review-form';
import { vatTreatments } from '~/domain/reviews/agreement/vat-treatment';
import { people } from './accounts';
import { reviewAccounts } from './billing-accounts';
import { aMonth, instant, oneOf } from './columns';
import { organisations } from './organisations';

/** How the network sends invoices and keeps its books. Every change is the next row; the last one counts. */
export const billingSettings = pgTable(
  'billing_settings',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    name: text('name').notNull(),
    addressLine: text('address_line').notNull(),
    postalCode: text('postal_code').notNull(),
    city: text('city').notNull(),
    kvk: text('kvk').notNull(),
    vatNumber: text('vat_number'),
    iban: text('iban').notNull(),
    bic: text('bic'),
    email: text('email').notNull(),
    eInvoiceProfile: text('e_invoice_profile', { enum: eInvoiceProfiles }).notNull().default('peppol'),
    /** Why no VAT is charged, as it stands on the invoice. */
    exemptReason: text('exempt_reason').notNull(),
    /** VAT of hours when no quote says so, and of expenses that are charged on. */
    vatTreatment: text('vat_treatment', { enum: vatTreatments }).notNull(),
    vatBasisPoints: integer('vat_basis_points').notNull(),
    paymentDays: smallint('payment_days').notNull().default(30),
    /** Working days after which silence of a payer counts as yes. */
    confirmationDays: smallint('confirmation_days').notNull().default(10),
    /** By this day of the next month a month is handed in. */
    submitByDay: smallint('submit_by_day').notNull().default(7),
    budgetWarningPercent: smallint('budget_warning_percent').notNull().default(80),
    kilometreCents: smallint('kilometre_cents').notNull().default(23),
    revenueAccount: text('revenue_account').notNull().default('8000'),
    expenseRevenueAccount: text('expense_revenue_account').notNull().default('8010'),
    payoutAccount: text('payout_account').notNull().default('7000'),
    supervisionAccount: text('supervision_account').notNull().default('7010'),
    expensePayoutAccount: text('expense_payout_account').notNull().default('7020'),
    debtorAccount: text('debtor_account').notNull().default('1300'),
    creditorAccount: text('creditor_account').notNull().default('1600'),
    vatPayableAccount: text('vat_payable_account').notNull().default('1500'),
    vatReceivableAccount: text('vat_receivable_account').notNull().default('1510'),
    standardVatCode: text('standard_vat_code').notNull().default('VH'),
    exemptVatCode: text('exempt_vat_code').notNull().default('VV'),
    outsideVatCode: text('outside_vat_code').notNull().default('GEEN'),
    reverseVatCode: text('reverse_vat_code').notNull().default('VL'),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check('billing_settings_kvk', sql`${t.kvk} ~ '^[0-9]{8}$'`),
    check('billing_settings_profile', oneOf(t.eInvoiceProfile, eInvoiceProfiles)),
    check('billing_settings_treatment', oneOf(t.vatTreatment, vatTreatments)),
    check(
      'billing_settings_vat',
      sql`${t.vatBasisPoints} between 0 and 10000 and (${t.vatTreatment} = 'standard') = (${t.vatBasisPoints} > 0)`,
    ),
    check(
      'billing_settings_days',
      sql`${t.paymentDays} between 1 and 120 and ${t.confirmationDays} between 1 and 60 and ${t.submitByDay} between 1 and 28`,
    ),
    check('billing_settings_warning', sql`${t.budgetWarningPercent} between 10 and 100`),
    check('billing_settings_kilometre', sql`${t.kilometreCents} between 0 and 200`),
  ],
);

/**
 * A rate per hour from a day on. Which one counts for a piece of work is in `rates/rate-precedence.ts`. A rate that is
 * wrong is withdrawn, never changed.
 */
export const rates = pgTable(
  'rates',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    side: text('side', { enum: rateSides }).notNull(),
    role: text('role', { enum: billingRoles }).notNull(),
    form: text('form', { enum: reviewForms }),
    accountId: uuid('account_id').references(() => reviewAccounts.id),
    personId: uuid('person_id').references(() => people.id),
    employerId: uuid('employer_id').references(() => organisations.id),
    rateCents: integer('rate_cents').notNull(),
    validFrom: date('valid_from').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnById: uuid('withdrawn_by_id').references(() => people.id),
  },
  (t) => [
    check('rates_side', oneOf(t.side, rateSides)),
    check('rates_role', oneOf(t.role, billingRoles)),
    check('rates_form', oneOf(t.form, reviewForms)),
    check('rates_rate', sql`${t.rateCents} between 0 and 100000`),
    check(
      'rates_scope',
      sql`case when ${t.accountId} is not null then num_nonnulls(${t.form}, ${t.employerId}) = 0
        else num_nonnulls(${t.form}, ${t.personId}, ${t.employerId}) <= 1 end`,
    ),
    check(
      'rates_client_scope',
      sql`${t.side} = 'payout' or num_nonnulls(${t.personId}, ${t.employerId}) = 0`,
    ),
    check('rates_withdrawn', sql`num_nulls(${t.withdrawnAt}, ${t.withdrawnById}) in (0, 2)`),
    index('rates_side_role').on(t.side, t.role),
  ],
);

/** To whom, and to which account, somebody's work is paid, from a day on. Never changed: a new row takes over. */
export const payees = pgTable(
  'payees',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind', { enum: payeeKinds }).notNull(),
    name: text('name').notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    addressLine: text('address_line').notNull(),
    postalCode: text('postal_code').notNull(),
    city: text('city').notNull(),
    kvk: text('kvk'),
    vatNumber: text('vat_number'),
    iban: text('iban').notNull(),
    contractReference: text('contract_reference').notNull().default(''),
    vatTreatment: text('vat_treatment', { enum: vatTreatments }).notNull(),
    vatBasisPoints: integer('vat_basis_points').notNull(),
    /** Why the payee charges no VAT. */
    exemptReason: text('exempt_reason').notNull().default(''),
    /** The payee agreed in writing that the network makes their invoices. */
    isSelfBilled: boolean('is_self_billed').notNull().default(false),
    validFrom: date('valid_from').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check('payees_kind', oneOf(t.kind, payeeKinds)),
    check('payees_kvk', sql`${t.kvk} ~ '^[0-9]{8}$'`),
    check('payees_treatment', oneOf(t.vatTreatment, vatTreatments)),
    check(
      'payees_vat',
      sql`${t.vatBasisPoints} between 0 and 10000 and (${t.vatTreatment} = 'standard') = (${t.vatBasisPoints} > 0)`,
    ),
    check('payees_iban', sql`${t.iban} ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'`),
    check('payees_self_billed', sql`not ${t.isSelfBilled} or ${t.kvk} is not null`),
    index('payees_from').on(t.personId, t.validFrom, t.recordedAt),
  ],
);

/** Months in which nothing is booked any more. What comes later counts in the first month that is open. */
export const closedMonths = pgTable(
  'closed_months',
  {
    month: text('month').primaryKey(),
    closedById: uuid('closed_by_id').references(() => people.id),
    closedAt: instant('closed_at').notNull(),
  },
  (t) => [check('closed_months_month', aMonth(t.month))],
);
