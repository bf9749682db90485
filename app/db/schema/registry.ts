import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { accreditationLevels, accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import {
  accreditationSteps,
  assessedSteps,
  grantSteps,
  stepOutcomes,
} from '~/domain/registry/accreditation/accreditation-step';
import { absenceKinds } from '~/domain/registry/availability/absence-kind';
import { careDomains, meetingModes, sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import { pageSlugs } from '~/domain/registry/profile/profile-slug';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { reviewForms } from '~/domain/registry/review-form';
import { people } from './accounts';
import { allOf, instant, oneOf } from './columns';

const words = (name: string) => text(name).array().notNull().default(sql`'{}'::text[]`);

export const registryProfiles = pgTable(
  'registry_profiles',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    slug: text('slug').notNull(),
    about: text('about').notNull().default(''),
    careDomain: text('care_domain', { enum: careDomains }).notNull().default('youth'),
    themes: words('themes'),
    sectors: words('sectors'),
    reviewForms: words('review_forms'),
    spokenLanguages: words('spoken_languages'),
    meetingModes: words('meeting_modes'),
    provinceCodes: words('province_codes'),
    youthRegionCodes: words('youth_region_codes'),
    shownFields: words('shown_fields'),
    /** The person's own choice to be listed in public. */
    isListed: boolean('is_listed').notNull().default(false),
    memberSince: date('member_since').notNull(),
    leftOn: date('left_on'),
    suspendedAt: instant('suspended_at'),
    suspendedReason: text('suspended_reason'),
    maxConcurrentReviews: smallint('max_concurrent_reviews').notNull().default(2),
    checkedOn: date('checked_on'),
    version: integer('version').notNull().default(1),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('registry_profiles_slug').on(t.slug),
    check('registry_profiles_slug_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('registry_profiles_slug_no_page', sql`not ${oneOf(t.slug, pageSlugs)}`),
    check('registry_profiles_about_length', sql`length(${t.about}) <= 1200`),
    check('registry_profiles_care_domain', oneOf(t.careDomain, careDomains)),
    check('registry_profiles_themes', allOf(t.themes, themes)),
    check('registry_profiles_sectors', allOf(t.sectors, sectors)),
    check('registry_profiles_forms', allOf(t.reviewForms, reviewForms)),
    check('registry_profiles_languages', allOf(t.spokenLanguages, spokenLanguages)),
    check('registry_profiles_modes', allOf(t.meetingModes, meetingModes)),
    check('registry_profiles_shown', allOf(t.shownFields, shownFields)),
    check('registry_profiles_max', sql`${t.maxConcurrentReviews} between 0 and 6`),
    check('registry_profiles_suspension', sql`(${t.suspendedAt} is null) = (${t.suspendedReason} is null)`),
  ],
);

/**
 * The record of accreditation: one row per step, appended and never rewritten (triggers in the migration). What
 * holds on a day is worked out from it by `standingOn`; nothing of that is stored.
 */
export const accreditations = pgTable(
  'accreditations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** The order of recording, for steps of one day. */
    seq: bigint('seq', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: text('role', { enum: accreditedRoles }).notNull(),
    step: text('step', { enum: accreditationSteps }).notNull().default('accredited'),
    level: text('level', { enum: accreditationLevels }),
    outcome: text('outcome', { enum: stepOutcomes }),
    issuedOn: date('issued_on').notNull(),
    validUntil: date('valid_until'),
    issuedBy: text('issued_by').notNull(),
    correctsId: uuid('corrects_id'),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
  },
  (t) => [
    check('accreditations_role', oneOf(t.role, accreditedRoles)),
    check('accreditations_step', oneOf(t.step, accreditationSteps)),
    check('accreditations_level', oneOf(t.level, accreditationLevels)),
    check('accreditations_outcome', oneOf(t.outcome, stepOutcomes)),
    check('accreditations_period', sql`${t.validUntil} > ${t.issuedOn}`),
    check(
      'accreditations_grant_whole',
      sql`(${oneOf(t.step, grantSteps)}) = (${t.level} is not null)
        and (${t.level} is null) = (${t.validUntil} is null)`,
    ),
    check('accreditations_assessed', sql`(${oneOf(t.step, assessedSteps)}) = (${t.outcome} is not null)`),
    check('accreditations_correction', sql`(${t.step} = 'corrected') = (${t.correctsId} is not null)`),
    check('accreditations_level_fits_role', sql`(${t.level} = 'supervisor') = (${t.role} = 'supervisor')`),
    check('accreditations_issuer_length', sql`length(${t.issuedBy}) between 2 and 160`),
    unique('accreditations_of_whom').on(t.id, t.personId, t.role),
    unique('accreditations_corrected_once').on(t.correctsId),
    foreignKey({
      name: 'accreditations_corrects_own',
      columns: [t.correctsId, t.personId, t.role],
      foreignColumns: [t.id, t.personId, t.role],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    index('accreditations_person').on(t.personId),
  ],
);

/** Hours somebody has for reviews in a month; the month is its first day. */
export const availability = pgTable(
  'availability',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    month: date('month').notNull(),
    minutes: integer('minutes').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.month] }),
    check('availability_first_day', sql`extract(day from ${t.month}) = 1`),
    check('availability_minutes', sql`${t.minutes} between 0 and 12000`),
  ],
);

/** Absences of one person never overlap: `absences_no_overlap` (migration). */
export const absences = pgTable(
  'absences',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: absenceKinds }).notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
  },
  (t) => [
    check('absences_kind', oneOf(t.kind, absenceKinds)),
    check('absences_period', sql`${t.endsOn} >= ${t.startsOn}`),
    index('absences_person').on(t.personId),
  ],
);

export const mentorships = pgTable(
  'mentorships',
  {
    mentorId: uuid('mentor_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    traineeId: uuid('trainee_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
  },
  (t) => [
    primaryKey({ columns: [t.mentorId, t.traineeId] }),
    check('mentorships_two', sql`${t.mentorId} <> ${t.traineeId}`),
  ],
);
