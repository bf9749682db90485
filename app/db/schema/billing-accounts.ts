import { sql } from 'drizzle-orm';
import { check, integer, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { reviewForms } from '~/domain/registry/review-form';
import { instant, oneOf } from './columns';
import { organisations } from './organisations';

/**
 * A review as money knows it: its reference, never its content. It has the id of the request and outlives it, because
 * money is kept for seven years. Opened with the review (`reviews_open_account`, migration).
 */
export const reviewAccounts = pgTable(
  'review_accounts',
  {
    id: uuid('id').primaryKey(),
    reference: text('reference').notNull().unique(),
    form: text('form', { enum: reviewForms }),
    openedAt: instant('opened_at').notNull(),
  },
  (t) => [check('review_accounts_form', oneOf(t.form, reviewForms))],
);

/**
 * Who pays which part of a review, as of one moment: another quote makes the next version. Shares of a version sum to
 * 10,000 (`account_payers_whole`, migration). The address is the one an invoice can do with when the request is gone.
 */
export const accountPayers = pgTable(
  'account_payers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => reviewAccounts.id),
    version: smallint('version').notNull(),
    position: smallint('position').notNull(),
    name: text('name').notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    shareBasisPoints: integer('share_basis_points').notNull(),
    kvk: text('kvk'),
    oin: text('oin'),
    addressLine: text('address_line').notNull().default(''),
    postalCode: text('postal_code').notNull().default(''),
    city: text('city').notNull().default(''),
    invoiceEmail: text('invoice_email').notNull().default(''),
    eInvoiceAddress: text('e_invoice_address').notNull().default(''),
    orderNumber: text('order_number').notNull().default(''),
    buyerReference: text('buyer_reference').notNull().default(''),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    uniqueIndex('account_payers_position').on(t.accountId, t.version, t.position),
    check('account_payers_share', sql`${t.shareBasisPoints} between 1 and 10000`),
  ],
);
