import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import { revocationReasons } from '~/domain/registry/statements/revocation-reason';
import { people } from './accounts';
import { instant, oneOf } from './columns';

/**
 * Statements of registration that were issued. What one says is not kept: it is what the register says, held to by
 * its hash. Once issued only its end is written, once (trigger in the migration).
 */
export const registrationStatements = pgTable(
  'registration_statements',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Null when the person was removed: the id stays among the revoked ones until its days are over. */
    personId: uuid('person_id').references(() => people.id, { onDelete: 'set null' }),
    role: text('role', { enum: accreditedRoles }).notNull(),
    /** SHA-256 of what it says, in hexadecimal. */
    factsHash: text('facts_hash').notNull(),
    issuedOn: date('issued_on').notNull(),
    /** The last day on which it is valid. */
    expiresOn: date('expires_on').notNull(),
    revokedAt: instant('revoked_at'),
    revokedReason: text('revoked_reason', { enum: revocationReasons }),
  },
  (t) => [
    check('registration_statements_role', oneOf(t.role, accreditedRoles)),
    check('registration_statements_hash', sql`${t.factsHash} ~ '^[0-9a-f]{64}$'`),
    check('registration_statements_period', sql`${t.expiresOn} >= ${t.issuedOn}`),
    check('registration_statements_reason', oneOf(t.revokedReason, revocationReasons)),
    check('registration_statements_revoked', sql`(${t.revokedAt} is null) = (${t.revokedReason} is null)`),
    check('registration_statements_person', sql`${t.personId} is not null or ${t.revokedAt} is not null`),
    uniqueIndex('registration_statements_one_a_day')
      .on(t.personId, t.role, t.issuedOn)
      .where(sql`${t.revokedAt} is null`),
    index('registration_statements_expires').on(t.expiresOn),
  ],
);
