import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { citext, instant, oneOf } from './columns';

/**
 * Who hears by mail when something is new in the library: an address and nothing about whose it is. Gone when somebody
 * stops, and when nothing was heard for `subscriptionMonths`.
 */
export const librarySubscriptions = pgTable(
  'library_subscriptions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    address: citext('address').notNull(),
    language: text('language', { enum: languages }).notNull(),
    /** A code of the taxonomy of sectors; without one, all of the library. */
    sector: text('sector'),
    /** When somebody said yes, for the first time or again: it counts from here. */
    renewedAt: instant('renewed_at').notNull(),
    /** What was released until then has been told, or was there before. */
    toldUntil: instant('told_until').notNull(),
  },
  (t) => [
    uniqueIndex('library_subscriptions_address').on(t.address),
    check('library_subscriptions_language', oneOf(t.language, languages)),
    check('library_subscriptions_sector', sql`${t.sector} ~ '^[a-z0-9][a-z0-9-]{0,39}$'`),
    check('library_subscriptions_address_length', sql`length(${t.address}) <= 254`),
  ],
);

/**
 * A mailed link, of which only the hash is kept: to say yes to what was asked (then it holds what was asked), or to
 * stop or go on with a subscription (then it goes with it).
 */
export const subscriptionLinks = pgTable(
  'subscription_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    subscriptionId: uuid('subscription_id').references(() => librarySubscriptions.id, {
      onDelete: 'cascade',
    }),
    address: citext('address'),
    language: text('language', { enum: languages }),
    sector: text('sector'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    check(
      'subscription_links_of_one',
      sql`(${t.subscriptionId} is null) = (${t.address} is not null) and (${t.address} is null) = (${t.language} is null) and (${t.sector} is null or ${t.address} is not null)`,
    ),
    check('subscription_links_language', sql`${t.language} is null or ${oneOf(t.language, languages)}`),
    check('subscription_links_address_length', sql`length(${t.address}) <= 254`),
    index('subscription_links_subscription').on(t.subscriptionId),
    index('subscription_links_created').on(t.createdAt),
  ],
);
