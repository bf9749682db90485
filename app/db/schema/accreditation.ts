import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import { correctionReasons, recordReasons } from '~/domain/registry/accreditation/accreditation-step';
import {
  kindsOfRole,
  verificationKinds,
  verificationSources,
} from '~/domain/registry/accreditation/verification-kind';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { accreditations } from './registry';

/** Why something was suspended, withdrawn or put right: for the person and the coordinator only. */
export const accreditationReasons = pgTable(
  'accreditation_reasons',
  {
    accreditationId: uuid('accreditation_id')
      .primaryKey()
      .references(() => accreditations.id, { onDelete: 'cascade' }),
    reason: text('reason', { enum: recordReasons }).notNull(),
    remark: text('remark').notNull().default(''),
  },
  (t) => [
    check('accreditation_reasons_reason', oneOf(t.reason, recordReasons)),
    check('accreditation_reasons_remark_length', sql`length(${t.remark}) <= 600`),
  ],
);

/**
 * What was verified about somebody, against which primary source, by whom and when; appended and never rewritten. A
 * registration is a yes or a no: there is no column for its number.
 */
export const verifications = pgTable(
  'verifications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    seq: bigint('seq', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: verificationKinds }).notNull(),
    role: text('role', { enum: accreditedRoles }),
    source: text('source', { enum: verificationSources }).notNull(),
    verifiedOn: date('verified_on').notNull(),
    isConfirmed: boolean('is_confirmed').notNull(),
    /** The record that counts no more because of this one. */
    correctsId: uuid('corrects_id').references((): AnyPgColumn => verifications.id, { onDelete: 'cascade' }),
    correctionReason: text('correction_reason', { enum: correctionReasons }),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
  },
  (t) => [
    check('verifications_kind', oneOf(t.kind, verificationKinds)),
    check('verifications_role', oneOf(t.role, accreditedRoles)),
    check(
      'verifications_role_where_it_counts',
      sql`(${oneOf(t.kind, kindsOfRole)}) = (${t.role} is not null)`,
    ),
    check('verifications_source', oneOf(t.source, verificationSources)),
    check('verifications_correction_reason', oneOf(t.correctionReason, correctionReasons)),
    check(
      'verifications_correction_says_why',
      sql`(${t.correctsId} is not null) = (${t.correctionReason} is not null)`,
    ),
    unique('verifications_corrected_once').on(t.correctsId),
    index('verifications_person').on(t.personId),
  ],
);
