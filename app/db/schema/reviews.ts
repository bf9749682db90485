import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { seatNames } from '~/domain/matching/invitation-status';
import { meetingModes } from '~/domain/registry/expertise';
import { publications } from '~/domain/reviews/follow-up/follow-up-words';
import { milestones } from '~/domain/reviews/progress/milestone';
import { allowedMoves, moveEvents } from '~/domain/reviews/review-lifecycle';
import { moveReasons, stopCosts, stopReasons, suspensionReasons } from '~/domain/reviews/review-reason';
import { pathStatuses, plannedStatuses, reviewOrigins, reviewStatuses } from '~/domain/reviews/review-status';
import { people } from './accounts';
import { instant, oneOf, pairOf } from './columns';
import { requestOrganisations } from './participation';
import { reviewRequests } from './requests';

/**
 * The work itself, from the agreement on: one of every confirmed request (trigger `review_requests_open_review`,
 * migration). No names, no notes, no drafts: counts, days and codes. Its state is that of its last move
 * (`reviews_follow_moves`, migration).
 */
export const reviews = pgTable(
  'reviews',
  {
    requestId: uuid('request_id')
      .primaryKey()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    origin: text('origin', { enum: reviewOrigins }).notNull().default('request'),
    status: text('status', { enum: reviewStatuses }).notNull().default('agreeing'),
    statusSince: instant('status_since').notNull(),
    /** Raised by every change: a page that shows an older one is stale. */
    version: integer('version').notNull().default(1),
    openedAt: instant('opened_at').notNull(),
    /** Where it goes on after a suspension. */
    interruptedStatus: text('interrupted_status', { enum: pathStatuses }),
    suspendedReason: text('suspended_reason', { enum: suspensionReasons }),
    /** The day on which the coordinator looks at a suspension again. */
    lookAgainOn: date('look_again_on'),
    stoppedReason: text('stopped_reason', { enum: stopReasons }),
    stoppedCosts: text('stopped_costs', { enum: stopCosts }),
    /** How many supervision sessions are agreed on before gate B. */
    supervisionsAgreed: smallint('supervisions_agreed').notNull().default(2),
    supervisorMinutes: integer('supervisor_minutes'),
    conversationsPlanned: smallint('conversations_planned'),
    conversationsHeld: smallint('conversations_held'),
    /** Where the commissioner finds the report; never the report itself. */
    reportReference: text('report_reference'),
    publication: text('publication', { enum: publications }),
    publicationByFunction: text('publication_by_function'),
    followUpOn: date('follow_up_on'),
    followUpHeldOn: date('follow_up_held_on'),
  },
  (t) => [
    check('reviews_origin', oneOf(t.origin, reviewOrigins)),
    check('reviews_status', oneOf(t.status, reviewStatuses)),
    check('reviews_interrupted_status', oneOf(t.interruptedStatus, pathStatuses)),
    check('reviews_suspended_reason', oneOf(t.suspendedReason, suspensionReasons)),
    check('reviews_stopped_reason', oneOf(t.stoppedReason, stopReasons)),
    check('reviews_stopped_costs', oneOf(t.stoppedCosts, stopCosts)),
    check('reviews_publication', oneOf(t.publication, publications)),
    check(
      'reviews_suspended',
      sql`num_nulls(${t.interruptedStatus}, ${t.suspendedReason}, ${t.lookAgainOn}) = case when ${t.status} = 'suspended' then 0 else 3 end`,
    ),
    check(
      'reviews_stopped',
      sql`num_nulls(${t.stoppedReason}, ${t.stoppedCosts}) = case when ${t.status} = 'stopped' then 0 else 2 end`,
    ),
    check('reviews_supervisions', sql`${t.supervisionsAgreed} between 0 and 20`),
    check('reviews_supervisor_minutes', sql`${t.supervisorMinutes} between 0 and 24000`),
    check(
      'reviews_conversations',
      sql`${t.conversationsPlanned} between 0 and 200 and ${t.conversationsHeld} between 0 and 200`,
    ),
    check('reviews_report_reference', sql`length(trim(${t.reportReference})) between 3 and 200`),
    check(
      'reviews_publication_decided',
      sql`(${t.publication} is null) = (${t.publicationByFunction} is null)`,
    ),
    check(
      'reviews_delivered',
      sql`${t.status} not in ('reported', 'follow_up', 'closed') or ${t.origin} = 'foundation' or num_nulls(${t.reportReference}, ${t.publication}) = 0`,
    ),
    check('reviews_follow_up', sql`${t.followUpHeldOn} is null or ${t.followUpOn} is not null`),
    index('reviews_status_since').on(t.status, t.statusSince),
  ],
);

/** Every move from state to state, append-only. `hand-over` is how a review of the foundation came in. */
export const reviewMoves = pgTable(
  'review_moves',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    event: text('event', { enum: moveEvents }).notNull(),
    fromStatus: text('from_status', { enum: reviewStatuses }).notNull(),
    toStatus: text('to_status', { enum: reviewStatuses }).notNull(),
    reasonCode: text('reason_code', { enum: moveReasons }),
    byId: uuid('by_id').references(() => people.id),
  },
  (t) => [
    check('review_moves_reason', oneOf(t.reasonCode, moveReasons)),
    check('review_moves_event', oneOf(t.event, moveEvents)),
    check(
      'review_moves_allowed',
      sql`${t.event} = 'hand-over' and ${t.fromStatus} = 'agreeing' or ${pairOf(t.fromStatus, t.toStatus, allowedMoves())}`,
    ),
    index('review_moves_request').on(t.requestId, t.at),
  ],
);

/** Why, in words: for who works on the review, not for the commissioner. */
export const reviewMoveReasons = pgTable(
  'review_move_reasons',
  {
    moveId: bigint('move_id', { mode: 'number' })
      .primaryKey()
      .references(() => reviewMoves.id, { onDelete: 'cascade' }),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    reason: text('reason').notNull(),
  },
  (t) => [
    check('review_move_reasons_reason', sql`length(trim(${t.reason})) between 10 and 600`),
    index('review_move_reasons_request').on(t.requestId),
  ],
);

/** The day by which a state should be left: as first planned, and as planned now. */
export const reviewPlans = pgTable(
  'review_plans',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    status: text('status', { enum: plannedStatuses }).notNull(),
    firstPlannedOn: date('first_planned_on').notNull(),
    plannedOn: date('planned_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.status] }),
    check('review_plans_status', oneOf(t.status, plannedStatuses)),
  ],
);

export const reviewMilestones = pgTable(
  'review_milestones',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    milestone: text('milestone', { enum: milestones }).notNull(),
    doneOn: date('done_on').notNull(),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.milestone] }),
    check('review_milestones_milestone', oneOf(t.milestone, milestones)),
  ],
);

/**
 * How many people of an organisation take part, and whether one that joined later caught up. Never who. Of one that
 * joins a running review the row is there from that moment (`request_organisations_join`, migration), with the numbers
 * still to come.
 */
export const reviewParticipants = pgTable(
  'review_participants',
  {
    requestOrganisationId: uuid('request_organisation_id')
      .primaryKey()
      .references(() => requestOrganisations.id, { onDelete: 'cascade' }),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    reviewTeamCount: smallint('review_team_count'),
    caseGroupCount: smallint('case_group_count'),
    /** It joined while the review ran: it has to catch up. */
    joinedLater: text('joined_later', { enum: pathStatuses }),
    caughtUpOn: date('caught_up_on'),
  },
  (t) => [
    check('review_participants_joined', oneOf(t.joinedLater, pathStatuses)),
    check('review_participants_counted', sql`num_nulls(${t.reviewTeamCount}, ${t.caseGroupCount}) in (0, 2)`),
    check(
      'review_participants_counts',
      sql`${t.reviewTeamCount} between 0 and 100 and ${t.caseGroupCount} between 0 and 100`,
    ),
    index('review_participants_request').on(t.requestId),
  ],
);

/** A meeting in which people learn together: when, how, and how many came. */
export const learningSessions = pgTable(
  'learning_sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    plannedOn: date('planned_on').notNull(),
    mode: text('mode', { enum: meetingModes }).notNull(),
    heldOn: date('held_on'),
    reviewTeamPresent: smallint('review_team_present'),
    caseGroupPresent: smallint('case_group_present'),
    cancelledAt: instant('cancelled_at'),
    plannedById: uuid('planned_by_id').references(() => people.id),
  },
  (t) => [
    check('learning_sessions_mode', oneOf(t.mode, meetingModes)),
    check(
      'learning_sessions_held',
      sql`num_nulls(${t.heldOn}, ${t.reviewTeamPresent}, ${t.caseGroupPresent}) in (0, 3) and (${t.heldOn} is null or ${t.cancelledAt} is null)`,
    ),
    check(
      'learning_sessions_present',
      sql`${t.reviewTeamPresent} between 0 and 200 and ${t.caseGroupPresent} between 0 and 200`,
    ),
    index('learning_sessions_request').on(t.requestId, t.plannedOn),
  ],
);

/** A seat of a running review that somebody left: while it stands open the request is one seat short. */
export const seatVacancies = pgTable(
  'seat_vacancies',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    seat: text('seat', { enum: seatNames }).notNull(),
    leftById: uuid('left_by_id')
      .notNull()
      .references(() => people.id),
    reason: text('reason').notNull(),
    openedById: uuid('opened_by_id').references(() => people.id),
    openedAt: instant('opened_at').notNull(),
    filledAt: instant('filled_at'),
  },
  (t) => [
    check('seat_vacancies_seat', oneOf(t.seat, seatNames)),
    check('seat_vacancies_reason', sql`length(trim(${t.reason})) between 10 and 600`),
    uniqueIndex('seat_vacancies_one_open').on(t.requestId, t.seat).where(sql`${t.filledAt} is null`),
  ],
);
