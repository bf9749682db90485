import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { adviceKinds, responseKinds } from '~/domain/reviews/follow-up/follow-up-words';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { findings } from './findings';
import { requestOrganisations } from './participation';
import { reviews } from './reviews';

/** A question, consideration or recommendation of a report, named in a few words about the system, never the case. */
export const recommendations = pgTable(
  'recommendations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    kind: text('kind', { enum: adviceKinds }).notNull(),
    label: text('label').notNull(),
    /** The finding of the same review it came from; the finding outlives both. */
    findingId: uuid('finding_id').references(() => findings.id, { onDelete: 'set null' }),
    /** Whom it is addressed to; empty for the commissioners together. */
    addresseeId: uuid('addressee_id').references(() => requestOrganisations.id, { onDelete: 'set null' }),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check('recommendations_kind', oneOf(t.kind, adviceKinds)),
    check('recommendations_label', sql`length(trim(${t.label})) between 5 and 160`),
    uniqueIndex('recommendations_position').on(t.requestId, t.position),
  ],
);

/** What the commissioner says to a recommendation; a later response stands beside those before it, append-only. */
export const recommendationResponses = pgTable(
  'recommendation_responses',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    recommendationId: uuid('recommendation_id')
      .notNull()
      .references(() => recommendations.id, { onDelete: 'cascade' }),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    response: text('response', { enum: responseKinds }).notNull(),
    ownerFunction: text('owner_function'),
    dueOn: date('due_on'),
    explanation: text('explanation').notNull().default(''),
    respondedById: uuid('responded_by_id')
      .notNull()
      .references(() => people.id),
    respondedAt: instant('responded_at').notNull(),
  },
  (t) => [
    check('recommendation_responses_response', oneOf(t.response, responseKinds)),
    check(
      'recommendation_responses_owner',
      sql`${t.response} not in ('adopted', 'partly') or num_nulls(${t.ownerFunction}, ${t.dueOn}) = 0`,
    ),
    check('recommendation_responses_function', sql`length(trim(${t.ownerFunction})) between 2 and 120`),
    check('recommendation_responses_explanation', sql`length(${t.explanation}) <= 600`),
    index('recommendation_responses_of').on(t.recommendationId, t.respondedAt),
    index('recommendation_responses_request').on(t.requestId),
  ],
);

/** The link by which participants evaluate, or why there is none. */
export const evaluations = pgTable(
  'evaluations',
  {
    requestId: uuid('request_id')
      .primaryKey()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').unique(),
    /** How many people were asked: no more answers than that are taken. */
    invited: smallint('invited'),
    openedAt: instant('opened_at').notNull(),
    openedById: uuid('opened_by_id').references(() => people.id),
    closesOn: date('closes_on'),
    waivedReason: text('waived_reason'),
    /** The results were shown: no answer is taken any more, so that no second summary can be set beside the first. */
    isSealed: boolean('is_sealed').notNull().default(false),
  },
  (t) => [
    check(
      'evaluations_open_or_waived',
      sql`num_nulls(${t.tokenHash}, ${t.invited}, ${t.closesOn}) = case when ${t.waivedReason} is null then 0 else 3 end`,
    ),
    check('evaluations_invited', sql`${t.invited} between 1 and 500`),
    check('evaluations_waived_reason', sql`length(trim(${t.waivedReason})) between 10 and 600`),
  ],
);

/**
 * One answer of somebody nobody knows: no person, no moment. Nobody reads a row; `evaluation_summary` (migration) gives
 * the counts, from five answers on.
 */
export const evaluationAnswers = pgTable(
  'evaluation_answers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => evaluations.requestId, { onDelete: 'cascade' }),
    safe: smallint('safe').notNull(),
    heard: smallint('heard').notNull(),
    learned: smallint('learned').notNull(),
    useful: smallint('useful').notNull(),
    recommended: smallint('recommended').notNull(),
  },
  (t) => [
    check(
      'evaluation_answers_scale',
      sql`${t.safe} between 1 and 5 and ${t.heard} between 1 and 5 and ${t.learned} between 1 and 5 and ${t.useful} between 1 and 5 and ${t.recommended} between 1 and 5`,
    ),
    index('evaluation_answers_request').on(t.requestId),
  ],
);
