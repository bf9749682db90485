import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { careDomains, sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import { reportKinds } from '~/domain/registry/functions/report-kind';
import { freshnessSteps } from '~/domain/registry/profile/freshness';
import { lookStatuses } from '~/domain/registry/profile/look-status';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { reviewForms } from '~/domain/registry/review-form';
import { people } from './accounts';
import { allOf, citext, instant, oneOf } from './columns';
import { affiliations } from './organisations';
import { registryProfiles } from './registry';

const words = (name: string) => text(name).array().notNull();

/**
 * What somebody wants their profile to say, until the coordinator has looked: at most one per person. It goes when it
 * is approved or taken back.
 */
export const profileChanges = pgTable(
  'profile_changes',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => registryProfiles.personId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    /** New with every edit: whoever decides names the words they saw. */
    revision: uuid('revision').notNull().defaultRandom(),
    status: text('status', { enum: lookStatuses }).notNull().default('waiting'),
    about: text('about').notNull(),
    careDomain: text('care_domain', { enum: careDomains }).notNull(),
    themes: words('themes'),
    sectors: words('sectors'),
    reviewForms: words('review_forms'),
    spokenLanguages: words('spoken_languages'),
    provinceCodes: words('province_codes'),
    youthRegionCodes: words('youth_region_codes'),
    shownFields: words('shown_fields'),
    isListed: boolean('is_listed').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** What the coordinator wrote when sending it back. */
    remark: text('remark'),
  },
  (t) => [
    uniqueIndex('profile_changes_revision').on(t.revision),
    check('profile_changes_status', oneOf(t.status, lookStatuses)),
    check('profile_changes_remark', sql`(${t.status} = 'sent-back') = (${t.remark} is not null)`),
    check('profile_changes_about_length', sql`length(${t.about}) <= 1200`),
    check('profile_changes_care_domain', oneOf(t.careDomain, careDomains)),
    check('profile_changes_themes', allOf(t.themes, themes)),
    check('profile_changes_sectors', allOf(t.sectors, sectors)),
    check('profile_changes_forms', allOf(t.reviewForms, reviewForms)),
    check('profile_changes_languages', allOf(t.spokenLanguages, spokenLanguages)),
    check('profile_changes_shown', allOf(t.shownFields, shownFields)),
  ],
);

/**
 * What somebody reports of a tie of their own, until the coordinator has looked: at most one per tie. What tightens
 * independence is in the tie already; the days as they were before are kept here for whoever looks.
 */
export const affiliationReports = pgTable(
  'affiliation_reports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    affiliationId: uuid('affiliation_id')
      .notNull()
      .references(() => affiliations.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: reportKinds }).notNull(),
    functionTitle: text('function_title').notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    startedOnBefore: date('started_on_before').notNull(),
    endedOnBefore: date('ended_on_before'),
    status: text('status', { enum: lookStatuses }).notNull().default('waiting'),
    reportedAt: instant('reported_at').notNull(),
    remark: text('remark'),
  },
  (t) => [
    uniqueIndex('affiliation_reports_one_open').on(t.affiliationId),
    index('affiliation_reports_person').on(t.personId),
    check('affiliation_reports_kind', oneOf(t.kind, reportKinds)),
    check('affiliation_reports_status', oneOf(t.status, lookStatuses)),
    check('affiliation_reports_remark', sql`(${t.status} = 'sent-back') = (${t.remark} is not null)`),
    check('affiliation_reports_period', sql`${t.endsOn} >= ${t.startsOn}`),
    check('affiliation_reports_function_length', sql`length(${t.functionTitle}) <= 120`),
  ],
);

/** Which step of silence somebody was told of, counted from which day: each once. */
export const freshnessNotices = pgTable(
  'freshness_notices',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => registryProfiles.personId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    countedFrom: date('counted_from').notNull(),
    step: text('step', { enum: freshnessSteps }).notNull(),
    noticedAt: instant('noticed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.countedFrom, t.step] }),
    check('freshness_notices_step', oneOf(t.step, freshnessSteps)),
  ],
);

/** A mailed link by which the yearly question is answered without signing in. Only its hash is kept. */
export const profileCheckLinks = pgTable(
  'profile_check_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tokenHash: text('token_hash').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => registryProfiles.personId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    address: citext('address').notNull(),
    language: text('language', { enum: languages }).notNull(),
    /** The day the question counts from: once the profile was checked later, it is answered. */
    countedFrom: date('counted_from').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('profile_check_links_token').on(t.tokenHash),
    check('profile_check_links_language', oneOf(t.language, languages)),
    index('profile_check_links_person').on(t.personId),
  ],
);
