import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { pairRuleEndings, pairRuleKinds } from '~/domain/matching/two-people/pair-rule';
import { people } from './accounts';
import { instant, oneOf } from './columns';

/**
 * Two people who never, or only, review together. The pair has no order: the smaller id stands first. Two open rules
 * about one pair on one day are excluded by `pair_rules_no_overlap`, and two companions of somebody at once by the
 * trigger `pair_rules_only_one` (migration). A rule is ended, never changed or removed.
 */
export const pairRules = pgTable(
  'pair_rules',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: pairRuleKinds }).notNull(),
    oneId: uuid('one_id')
      .notNull()
      .references(() => people.id),
    otherId: uuid('other_id')
      .notNull()
      .references(() => people.id),
    startsOn: date('starts_on').notNull(),
    /** The last day; null until it is ended. */
    endsOn: date('ends_on'),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
    endedAt: instant('ended_at'),
    endedById: uuid('ended_by_id').references(() => people.id),
    endGround: text('end_ground', { enum: pairRuleEndings }),
  },
  (t) => [
    check('pair_rules_kind', oneOf(t.kind, pairRuleKinds)),
    check('pair_rules_two', sql`${t.oneId} < ${t.otherId}`),
    check('pair_rules_period', sql`${t.endsOn} >= ${t.startsOn}`),
    check('pair_rules_end_ground', oneOf(t.endGround, pairRuleEndings)),
    check('pair_rules_ended', sql`(${t.endedAt} is null) = (${t.endGround} is null)`),
    check(
      'pair_rules_ended_by',
      sql`${t.endedById} is null or ${t.endedAt} is not null and ${t.endGround} <> 'person-left'`,
    ),
    check('pair_rules_decided', sql`${t.endGround} <> 'decided' or ${t.endedById} is not null`),
    index('pair_rules_one').on(t.oneId),
    index('pair_rules_other').on(t.otherId),
  ],
);

/** Why two people never, or only, review together: for coordinators, except whoever is one of the two. */
export const pairRuleReasons = pgTable(
  'pair_rule_reasons',
  {
    ruleId: uuid('rule_id')
      .primaryKey()
      .references(() => pairRules.id, { onDelete: 'cascade' }),
    reason: text('reason').notNull(),
    endReason: text('end_reason'),
  },
  (t) => [
    check('pair_rule_reasons_reason', sql`length(trim(${t.reason})) between 10 and 600`),
    check('pair_rule_reasons_end_reason', sql`length(trim(${t.endReason})) between 10 and 600`),
  ],
);
