import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { roles } from '~/domain/accounts/role';
import { citext, instant, oneOf } from './columns';

export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    language: text('language', { enum: languages }).notNull().default('nl'),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    deactivatedAt: instant('deactivated_at'),
    /** A second record of somebody: what was done under it stays theirs, everything else is with this one. */
    mergedIntoId: uuid('merged_into_id').references((): AnyPgColumn => people.id, { onDelete: 'cascade' }),
  },
  (t) => [
    check('people_language', oneOf(t.language, languages)),
    check('people_name_length', sql`length(${t.name}) between 1 and 120`),
    check(
      'people_merged',
      sql`${t.mergedIntoId} is null or (${t.mergedIntoId} <> ${t.id} and ${t.deactivatedAt} is not null)`,
    ),
    index('people_merged_into').on(t.mergedIntoId).where(sql`${t.mergedIntoId} is not null`),
  ],
);

/** One person may have several addresses; an address belongs to one person. */
export const personEmails = pgTable(
  'person_emails',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    address: citext('address').notNull(),
    isPrimary: boolean('is_primary').notNull().default(true),
    verifiedAt: instant('verified_at'),
  },
  (t) => [
    uniqueIndex('person_emails_address').on(t.address),
    uniqueIndex('person_emails_one_primary').on(t.personId).where(sql`${t.isPrimary}`),
  ],
);

export const personRoles = pgTable(
  'person_roles',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: text('role', { enum: roles }).notNull(),
    grantedAt: instant('granted_at').notNull().defaultNow(),
    grantedById: uuid('granted_by_id').references(() => people.id),
    endedAt: instant('ended_at'),
    endedById: uuid('ended_by_id').references(() => people.id),
  },
  (t) => [
    check('person_roles_role', oneOf(t.role, roles)),
    uniqueIndex('person_roles_one_current').on(t.personId, t.role).where(sql`${t.endedAt} is null`),
    check('person_roles_period', sql`${t.endedAt} is null or ${t.endedAt} >= ${t.grantedAt}`),
  ],
);

/** A code by mail, and the link beside it. Only hashes are kept. */
export const signInCodes = pgTable(
  'sign_in_codes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    address: citext('address').notNull(),
    codeHash: text('code_hash').notNull(),
    linkHash: text('link_hash').notNull(),
    purpose: text('purpose', { enum: ['sign-in', 'intake'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    attempts: smallint('attempts').notNull().default(0),
    usedAt: instant('used_at'),
  },
  (t) => [
    uniqueIndex('sign_in_codes_link_hash').on(t.linkHash),
    index('sign_in_codes_address').on(t.address, t.createdAt),
    check('sign_in_codes_purpose', oneOf(t.purpose, ['sign-in', 'intake'])),
    check('sign_in_codes_attempts', sql`${t.attempts} between 0 and 5`),
  ],
);

/** The id is the SHA-256 of the cookie: a stolen table opens no session. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    device: text('device').notNull().default(''),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

/** Columns as the rate limiter library wants them. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: instant('expire'),
});
