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
import { meetingModes } from '~/domain/registry/expertise';
import { checkAnswers, gates, roundOpenings, scorerPlaces, verdicts } from '~/domain/reviews/quality/gate';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { reviews } from './reviews';

/** A checklist as it was published. The highest version of a gate holds for checks that begin now; none ever changes. */
export const checklistVersions = pgTable(
  'checklist_versions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    gate: text('gate', { enum: gates }).notNull(),
    version: smallint('version').notNull(),
    publishedAt: instant('published_at').notNull(),
    /** Empty for the lists the portal came with. */
    publishedById: uuid('published_by_id').references(() => people.id),
  },
  (t) => [
    check('checklist_versions_gate', oneOf(t.gate, gates)),
    uniqueIndex('checklist_versions_version').on(t.gate, t.version),
  ],
);

export const checklistItems = pgTable(
  'checklist_items',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    checklistId: uuid('checklist_id')
      .notNull()
      .references(() => checklistVersions.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    textNl: text('text_nl').notNull(),
    textEn: text('text_en').notNull(),
  },
  (t) => [
    uniqueIndex('checklist_items_position').on(t.checklistId, t.position),
    check(
      'checklist_items_text',
      sql`length(trim(${t.textNl})) between 5 and 400 and length(trim(${t.textEn})) between 5 and 400`,
    ),
  ],
);

/** One time a gate is looked at. A gate that was sent back or reopened gets a new round; those before stay. */
export const gateRounds = pgTable(
  'gate_rounds',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    gate: text('gate', { enum: gates }).notNull(),
    round: smallint('round').notNull(),
    opening: text('opening', { enum: roundOpenings }).notNull(),
    openedAt: instant('opened_at').notNull(),
    openedById: uuid('opened_by_id').references(() => people.id),
    /** Why it was reopened. */
    reason: text('reason'),
    askedAt: instant('asked_at'),
    askedById: uuid('asked_by_id').references(() => people.id),
  },
  (t) => [
    check('gate_rounds_gate', oneOf(t.gate, gates)),
    check('gate_rounds_opening', oneOf(t.opening, roundOpenings)),
    check(
      'gate_rounds_reason',
      sql`(${t.opening} = 'reopened') = (${t.reason} is not null) and length(trim(${t.reason})) between 10 and 600`,
    ),
    check('gate_rounds_asked', sql`(${t.askedAt} is null) = (${t.askedById} is null)`),
    uniqueIndex('gate_rounds_round').on(t.requestId, t.gate, t.round),
    index('gate_rounds_asked_at').on(t.askedAt),
  ],
);

/** Which supervisor looks at a gate. Nobody who reviews, nor the same person twice (`gate_scorers_independent`, migration). */
export const gateScorers = pgTable(
  'gate_scorers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    gate: text('gate', { enum: gates }).notNull(),
    place: text('place', { enum: scorerPlaces }).notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    assignedById: uuid('assigned_by_id').references(() => people.id),
    assignedAt: instant('assigned_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    check('gate_scorers_gate', oneOf(t.gate, gates)),
    check('gate_scorers_place', oneOf(t.place, scorerPlaces)),
    uniqueIndex('gate_scorers_one').on(t.requestId, t.gate, t.place).where(sql`${t.endedAt} is null`),
    uniqueIndex('gate_scorers_once').on(t.requestId, t.gate, t.personId).where(sql`${t.endedAt} is null`),
    index('gate_scorers_person').on(t.personId),
  ],
);

/** One scorer's look in one round. Once submitted nothing of it changes (`gate_checks_final`, migration). */
export const gateChecks = pgTable(
  'gate_checks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => gateRounds.id, { onDelete: 'cascade' }),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    place: text('place', { enum: scorerPlaces }).notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    checklistId: uuid('checklist_id')
      .notNull()
      .references(() => checklistVersions.id),
    startedAt: instant('started_at').notNull(),
    verdict: text('verdict', { enum: verdicts }),
    remarks: text('remarks').notNull().default(''),
    submittedAt: instant('submitted_at'),
  },
  (t) => [
    check('gate_checks_place', oneOf(t.place, scorerPlaces)),
    check('gate_checks_verdict', oneOf(t.verdict, verdicts)),
    check('gate_checks_submitted', sql`(${t.verdict} is null) = (${t.submittedAt} is null)`),
    check(
      'gate_checks_remarks',
      sql`length(${t.remarks}) <= 2000 and (coalesce(${t.verdict}, 'approved') = 'approved' or length(trim(${t.remarks})) >= 10)`,
    ),
    uniqueIndex('gate_checks_one').on(t.roundId, t.place),
    index('gate_checks_request').on(t.requestId),
  ],
);

export const gateAnswers = pgTable(
  'gate_answers',
  {
    checkId: uuid('check_id')
      .notNull()
      .references(() => gateChecks.id, { onDelete: 'cascade' }),
    itemId: uuid('item_id')
      .notNull()
      .references(() => checklistItems.id),
    answer: text('answer', { enum: checkAnswers }).notNull(),
    remark: text('remark').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.checkId, t.itemId] }),
    check('gate_answers_answer', oneOf(t.answer, checkAnswers)),
    check('gate_answers_remark', sql`length(${t.remark}) <= 400`),
  ],
);

/** The supervisor and the pair about the work: when, and how long. What was said is not kept. */
export const supervisionSessions = pgTable(
  'supervision_sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    plannedOn: date('planned_on').notNull(),
    mode: text('mode', { enum: meetingModes }).notNull(),
    heldOn: date('held_on'),
    minutes: integer('minutes'),
    /** Whether everybody of the pair was there. */
    isComplete: boolean('is_complete'),
    cancelledAt: instant('cancelled_at'),
    plannedById: uuid('planned_by_id').references(() => people.id),
  },
  (t) => [
    check('supervision_sessions_mode', oneOf(t.mode, meetingModes)),
    check(
      'supervision_sessions_held',
      sql`num_nulls(${t.heldOn}, ${t.minutes}, ${t.isComplete}) in (0, 3) and (${t.heldOn} is null or ${t.cancelledAt} is null)`,
    ),
    check('supervision_sessions_minutes', sql`${t.minutes} between 5 and 600`),
    index('supervision_sessions_request').on(t.requestId, t.plannedOn),
  ],
);
