import { sql } from 'drizzle-orm';
import {
  check,
  date,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { vatTreatments } from '~/domain/reviews/agreement/vat-treatment';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { organisations } from './organisations';
import { reviews } from './reviews';

/** What a review will cost, as it was offered. A sent quote never changes: another one takes its place. */
export const quotes = pgTable(
  'quotes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    version: smallint('version').notNull(),
    reviewers: smallint('reviewers').notNull(),
    minutesPerReviewer: integer('minutes_per_reviewer').notNull(),
    hourlyRateCents: integer('hourly_rate_cents').notNull(),
    vatTreatment: text('vat_treatment', { enum: vatTreatments }).notNull(),
    vatBasisPoints: integer('vat_basis_points').notNull(),
    netCents: integer('net_cents').notNull(),
    vatCents: integer('vat_cents').notNull(),
    validUntilOn: date('valid_until_on').notNull(),
    groundRulesVersion: text('ground_rules_version').notNull(),
    sentById: uuid('sent_by_id')
      .notNull()
      .references(() => people.id),
    sentAt: instant('sent_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('quotes_version').on(t.requestId, t.version),
    uniqueIndex('quotes_one_live').on(t.requestId).where(sql`${t.withdrawnAt} is null`),
    check('quotes_reviewers', sql`${t.reviewers} between 1 and 3`),
    check('quotes_minutes', sql`${t.minutesPerReviewer} between 60 and 24000`),
    check('quotes_rate', sql`${t.hourlyRateCents} between 0 and 100000`),
    check('quotes_vat_treatment', oneOf(t.vatTreatment, vatTreatments)),
    check(
      'quotes_vat',
      sql`${t.vatBasisPoints} between 0 and 10000 and (${t.vatTreatment} = 'standard') = (${t.vatBasisPoints} > 0)`,
    ),
    check(
      'quotes_amounts',
      sql`${t.netCents} = round(${t.reviewers} * ${t.minutesPerReviewer}::numeric * ${t.hourlyRateCents} / 60) and ${t.vatCents} >= 0`,
    ),
  ],
);

/** What each payer pays of a quote; together exactly the quote (`quote_shares_whole`, migration). */
export const quoteShares = pgTable(
  'quote_shares',
  {
    quoteId: uuid('quote_id')
      .notNull()
      .references(() => quotes.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    /** As the payer was called when the quote was sent. */
    payerName: text('payer_name').notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    shareBasisPoints: integer('share_basis_points').notNull(),
    netCents: integer('net_cents').notNull(),
    vatCents: integer('vat_cents').notNull(),
    agreedOn: date('agreed_on'),
    agreedByFunction: text('agreed_by_function'),
    agreementRecordedById: uuid('agreement_recorded_by_id').references(() => people.id),
    agreementRecordedAt: instant('agreement_recorded_at'),
  },
  (t) => [
    primaryKey({ columns: [t.quoteId, t.position] }),
    check('quote_shares_share', sql`${t.shareBasisPoints} between 1 and 10000`),
    check('quote_shares_amounts', sql`${t.netCents} >= 0 and ${t.vatCents} >= 0`),
    check(
      'quote_shares_agreed',
      sql`num_nulls(${t.agreedOn}, ${t.agreedByFunction}, ${t.agreementRecordedById}, ${t.agreementRecordedAt}) in (0, 4)`,
    ),
    check('quote_shares_function', sql`length(trim(${t.agreedByFunction})) between 2 and 120`),
  ],
);
