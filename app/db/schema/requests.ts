import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { careDomains, meetingModes } from '~/domain/registry/expertise';
import { reviewForms, wantedForms } from '~/domain/registry/review-form';
import {
  attentions,
  budgetBands,
  foundUsWays,
  inspectorateStates,
  municipalityRoles,
  parallelProcessKinds,
  parallelProcessStates,
  yesNoUnknown,
} from '~/domain/requests/intake/request-answers';
import { audienceSizes, dayParts, requestKinds, sessionSettings } from '~/domain/requests/request-kind';
import { requestStatuses } from '~/domain/requests/request-status';
import { type ReviewerCount, usualReviewers } from '~/domain/requests/reviewer-count';
import { people } from './accounts';
import { bytea, instant, oneOf } from './columns';
import { provinces, youthRegions } from './organisations';

/** Every reference ever given out. A reference is never used again, not even after erasure. */
export const requestReferences = pgTable('request_references', {
  reference: text('reference').primaryKey(),
  givenAt: instant('given_at').notNull().defaultNow(),
});

/** What routing needs. What was asked, and about whom, is in `request_contexts` and `request_organisations`. */
export const reviewRequests = pgTable(
  'review_requests',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    reference: text('reference')
      .notNull()
      .references(() => requestReferences.reference),
    kind: text('kind', { enum: requestKinds }).notNull(),
    status: text('status', { enum: requestStatuses }).notNull().default('submitted'),
    statusSince: instant('status_since').notNull(),
    /** Raised by every change: a page that shows an older one is stale. */
    version: integer('version').notNull().default(1),
    formVersion: smallint('form_version').notNull(),
    language: text('language', { enum: languages }).notNull(),
    submittedAt: instant('submitted_at').notNull(),
    closedAt: instant('closed_at'),
    closedReason: text('closed_reason'),
    requesterId: uuid('requester_id')
      .notNull()
      .references(() => people.id),
    requesterFunction: text('requester_function').notNull(),
    requesterPhone: text('requester_phone').notNull().default(''),
    coordinatorId: uuid('coordinator_id').references(() => people.id),
    /** The coordinator who filled it in for somebody who phoned; the requester confirmed it. */
    filledInById: uuid('filled_in_by_id').references(() => people.id),
    boardInformed: text('board_informed', { enum: yesNoUnknown }),
    municipalityRole: text('municipality_role', { enum: municipalityRoles }),
    careDomain: text('care_domain', { enum: careDomains }),
    provinceCode: text('province_code').references(() => provinces.code),
    youthRegionCode: text('youth_region_code').references(() => youthRegions.code, { onUpdate: 'cascade' }),
    organisationCount: smallint('organisation_count'),
    inspectorateState: text('inspectorate_state', { enum: inspectorateStates }),
    inspectorateDeadlineOn: date('inspectorate_deadline_on'),
    /** The day on which the inspectorate's part was how it stands. */
    inspectorateStatedOn: date('inspectorate_stated_on'),
    attention: text('attention', { enum: attentions }),
    wantedForm: text('wanted_form', { enum: wantedForms }),
    startMonth: date('start_month'),
    meetingMode: text('meeting_mode', { enum: meetingModes }),
    budgetBand: text('budget_band', { enum: budgetBands }),
    isUrgent: boolean('is_urgent').notNull().default(false),
    foundUs: text('found_us', { enum: foundUsWays }),
    sessionSetting: text('session_setting', { enum: sessionSettings }),
    audienceSize: text('audience_size', { enum: audienceSizes }),
    callDayPart: text('call_day_part', { enum: dayParts }),
    /** Chosen at the orientation. */
    reviewForm: text('review_form', { enum: reviewForms }),
    minutesPerReviewer: integer('minutes_per_reviewer'),
    months: smallint('months'),
    wantsTrainee: boolean('wants_trainee').notNull().default(false),
    /** It stays as it is while a proposal is open or confirmed (trigger `review_requests_reviewers_stay`, migration). */
    reviewers: smallint('reviewers').$type<ReviewerCount>().notNull().default(usualReviewers),
    /** All involved organisations are listed and looked at: the gate to matching. */
    organisationsCompleteAt: instant('organisations_complete_at'),
  },
  (t) => [
    uniqueIndex('review_requests_reference').on(t.reference),
    check('review_requests_kind', oneOf(t.kind, requestKinds)),
    check('review_requests_session_setting', oneOf(t.sessionSetting, sessionSettings)),
    check('review_requests_audience_size', oneOf(t.audienceSize, audienceSizes)),
    check('review_requests_call_day_part', oneOf(t.callDayPart, dayParts)),
    check(
      'review_requests_asked_by_kind',
      sql`case ${t.kind}
        when 'review' then num_nulls(${t.boardInformed}, ${t.municipalityRole}, ${t.careDomain}, ${t.provinceCode}, ${t.organisationCount}, ${t.inspectorateState}, ${t.attention}, ${t.wantedForm}, ${t.startMonth}, ${t.meetingMode}, ${t.budgetBand}) = 0
        when 'consult' then num_nulls(${t.careDomain}, ${t.provinceCode}, ${t.inspectorateState}, ${t.startMonth}) = 0
        when 'session' then num_nulls(${t.provinceCode}, ${t.startMonth}, ${t.sessionSetting}, ${t.audienceSize}) = 0
        else ${t.callDayPart} is not null end`,
    ),
    check('review_requests_status', oneOf(t.status, requestStatuses)),
    check('review_requests_language', oneOf(t.language, languages)),
    check('review_requests_board', oneOf(t.boardInformed, yesNoUnknown)),
    check('review_requests_municipality_role', oneOf(t.municipalityRole, municipalityRoles)),
    check('review_requests_domain', oneOf(t.careDomain, careDomains)),
    check('review_requests_inspectorate', oneOf(t.inspectorateState, inspectorateStates)),
    check('review_requests_attention', oneOf(t.attention, attentions)),
    check('review_requests_wanted', oneOf(t.wantedForm, wantedForms)),
    check('review_requests_mode', oneOf(t.meetingMode, meetingModes)),
    check('review_requests_budget', oneOf(t.budgetBand, budgetBands)),
    check('review_requests_found_us', oneOf(t.foundUs, foundUsWays)),
    check('review_requests_form', oneOf(t.reviewForm, reviewForms)),
    check('review_requests_start_month', sql`extract(day from ${t.startMonth}) = 1`),
    check('review_requests_minutes', sql`${t.minutesPerReviewer} between 60 and 24000`),
    check('review_requests_reviewers', sql`${t.reviewers} between 1 and 3`),
    check('review_requests_months', sql`${t.months} between 1 and 24`),
    check('review_requests_organisation_count', sql`${t.organisationCount} between 1 and 40`),
    check(
      'review_requests_closed',
      sql`(${t.closedAt} is not null) = (${t.status} in ('completed', 'declined', 'referred', 'withdrawn', 'no_match', 'stopped'))`,
    ),
    check('review_requests_closed_reason', sql`(${t.closedAt} is null) = (${t.closedReason} is null)`),
    check(
      'review_requests_matching_needs_form',
      sql`${t.status} not in ('matching', 'proposed', 'confirmed') or (${t.kind} = 'review' and ${t.reviewForm} is not null and ${t.minutesPerReviewer} is not null and ${t.months} is not null and ${t.organisationsCompleteAt} is not null)`,
    ),
    index('review_requests_status_since').on(t.status, t.statusSince),
    index('review_requests_requester').on(t.requesterId),
  ],
);

/**
 * The key of one request, itself locked with the key of the portal. Without this row everything sealed for the
 * request is unreadable, also in a copy of the database.
 */
export const requestKeys = pgTable('request_keys', {
  requestId: uuid('request_id')
    .primaryKey()
    .references(() => reviewRequests.id, { onDelete: 'cascade' }),
  lockedKey: bytea('locked_key').notNull(),
});

/**
 * Case context: free text and ticks about what happened, sealed with the key of the request. Row-level security;
 * every read by a person is recorded.
 */
export const requestContexts = pgTable('request_contexts', {
  requestId: uuid('request_id')
    .primaryKey()
    .references(() => reviewRequests.id, { onDelete: 'cascade' }),
  sealed: bytea('sealed').notNull(),
});

/** Why a request ended, in words fit for the requester: "not for us" names who is. Sealed too. */
export const requestExplanations = pgTable('request_explanations', {
  requestId: uuid('request_id')
    .primaryKey()
    .references(() => reviewRequests.id, { onDelete: 'cascade' }),
  sealed: bytea('sealed').notNull(),
});

export const requestParallelProcesses = pgTable(
  'request_parallel_processes',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: parallelProcessKinds }).notNull(),
    state: text('state', { enum: parallelProcessStates }).notNull(),
    /** The day on which this was how it stood. */
    statedOn: date('stated_on').notNull(),
    /** The month in which an end is expected. */
    endsMonth: date('ends_month'),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.kind] }),
    check('request_parallel_processes_kind', oneOf(t.kind, parallelProcessKinds)),
    check('request_parallel_processes_state', oneOf(t.state, parallelProcessStates)),
    check('request_parallel_processes_month', sql`extract(day from ${t.endsMonth}) = 1`),
  ],
);

export const requestQuestions = pgTable(
  'request_questions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    askedById: uuid('asked_by_id')
      .notNull()
      .references(() => people.id),
    askedAt: instant('asked_at').notNull(),
    dueOn: date('due_on').notNull(),
    sealedQuestion: bytea('sealed_question').notNull(),
    sealedAnswer: bytea('sealed_answer'),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    check('request_questions_answered', sql`(${t.sealedAnswer} is null) = (${t.answeredAt} is null)`),
    uniqueIndex('request_questions_one_open').on(t.requestId).where(sql`${t.answeredAt} is null`),
  ],
);

export const orientationMeetings = pgTable(
  'orientation_meetings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    plannedFor: instant('planned_for').notNull(),
    mode: text('mode', { enum: meetingModes }).notNull(),
    plannedById: uuid('planned_by_id')
      .notNull()
      .references(() => people.id),
    heldAt: instant('held_at'),
    cancelledAt: instant('cancelled_at'),
  },
  (t) => [
    check('orientation_meetings_mode', oneOf(t.mode, meetingModes)),
    uniqueIndex('orientation_meetings_one_open')
      .on(t.requestId)
      .where(sql`${t.heldAt} is null and ${t.cancelledAt} is null`),
  ],
);

/** Who read the context of a request, when and on what ground. Ids only. */
export const contextReads = pgTable(
  'context_reads',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    ground: text('ground', {
      enum: ['coordinator', 'requester', 'candidate', 'reviewer', 'supervisor'],
    }).notNull(),
    readAt: instant('read_at').notNull(),
  },
  (t) => [index('context_reads_request').on(t.requestId, t.readAt)],
);
