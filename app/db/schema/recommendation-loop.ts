import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { adviceKinds, responseKinds } from '~/domain/reviews/follow-up/follow-up-words';
import {
  assessmentGrounds,
  assessmentStatuses,
  effectGrounds,
  effectOutcomes,
} from '~/domain/reviews/loop/loop-words';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { recommendations } from './review-follow-up';
import { reviews } from './reviews';

/** How far a recommendation came, as the network sees it; a later look stands beside those before it, append-only. */
export const recommendationAssessments = pgTable(
  'recommendation_assessments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    recommendationId: uuid('recommendation_id')
      .notNull()
      .references(() => recommendations.id, { onDelete: 'cascade' }),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    status: text('status', { enum: assessmentStatuses }).notNull(),
    ground: text('ground', { enum: assessmentGrounds }).notNull(),
    remark: text('remark').notNull().default(''),
    assessedById: uuid('assessed_by_id')
      .notNull()
      .references(() => people.id),
    assessedAt: instant('assessed_at').notNull(),
  },
  (t) => [
    check('recommendation_assessments_status', oneOf(t.status, assessmentStatuses)),
    check('recommendation_assessments_ground', oneOf(t.ground, assessmentGrounds)),
    check('recommendation_assessments_remark', sql`length(${t.remark}) <= 300`),
    check('recommendation_assessments_other', sql`${t.ground} <> 'other' or length(trim(${t.remark})) >= 5`),
    index('recommendation_assessments_of').on(t.recommendationId, t.assessedAt),
    index('recommendation_assessments_request').on(t.requestId),
  ],
);

/** Whether what was done made a difference; a later look stands beside those before it, append-only. */
export const effectChecks = pgTable(
  'effect_checks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    recommendationId: uuid('recommendation_id')
      .notNull()
      .references(() => recommendations.id, { onDelete: 'cascade' }),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviews.requestId, { onDelete: 'cascade' }),
    lookedAt: text('looked_at', { enum: effectGrounds }).notNull(),
    outcome: text('outcome', { enum: effectOutcomes }).notNull(),
    /** Nobody looks again, whatever the outcome. */
    isFinal: boolean('is_final').notNull(),
    nextOn: date('next_on'),
    remark: text('remark').notNull().default(''),
    checkedById: uuid('checked_by_id')
      .notNull()
      .references(() => people.id),
    checkedAt: instant('checked_at').notNull(),
  },
  (t) => [
    check('effect_checks_looked_at', oneOf(t.lookedAt, effectGrounds)),
    check('effect_checks_outcome', oneOf(t.outcome, effectOutcomes)),
    check('effect_checks_next', sql`(${t.outcome} = 'too-early') = (${t.nextOn} is not null)`),
    check('effect_checks_final', sql`not (${t.isFinal} and ${t.outcome} = 'too-early')`),
    check('effect_checks_remark', sql`length(${t.remark}) <= 300`),
    check('effect_checks_other', sql`${t.lookedAt} <> 'other' or length(trim(${t.remark})) >= 5`),
    index('effect_checks_of').on(t.recommendationId, t.checkedAt),
    index('effect_checks_request').on(t.requestId),
  ],
);

/**
 * What stays of a recommendation whose review was erased, for totals alone: no id of anything that was, no text. The
 * number of the review is random, so that reviews can be counted and none can be found.
 */
export const recommendationOutcomes = pgTable(
  'recommendation_outcomes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    reviewNumber: uuid('review_number').notNull(),
    year: smallint('year').notNull(),
    kind: text('kind', { enum: adviceKinds }).notNull(),
    /** The last that holds: an assessment from before the last response counts no more, nor a check from before that. */
    response: text('response', { enum: responseKinds }),
    assessment: text('assessment', { enum: assessmentStatuses }),
    effect: text('effect', { enum: effectOutcomes }),
    isFinal: boolean('is_final').notNull().default(false),
  },
  (t) => [
    check('recommendation_outcomes_kind', oneOf(t.kind, adviceKinds)),
    check('recommendation_outcomes_year', sql`${t.year} between 2010 and 2200`),
    index('recommendation_outcomes_year').on(t.year),
  ],
);
