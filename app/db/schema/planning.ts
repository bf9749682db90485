import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { seatNames } from '~/domain/matching/invitation-status';
import { gapGrounds, planAims, type StoredRelaxation } from '~/domain/matching/planning/plan-aim';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { proposals } from './matching';
import { reviewRequests } from './requests';

/** Open requests planned together once: two plans to compare, one of which may be confirmed and then undone. */
export const planningRounds = pgTable(
  'planning_rounds',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    madeById: uuid('made_by_id')
      .notNull()
      .references(() => people.id),
    madeAt: instant('made_at').notNull(),
    /** It was shown of both plans that no other is better. */
    isProved: boolean('is_proved').notNull(),
    confirmedAim: text('confirmed_aim', { enum: planAims }),
    confirmedAt: instant('confirmed_at'),
    confirmedById: uuid('confirmed_by_id').references(() => people.id),
    undoneAt: instant('undone_at'),
    undoneById: uuid('undone_by_id').references(() => people.id),
  },
  (t) => [
    check('planning_rounds_aim', oneOf(t.confirmedAim, planAims)),
    check(
      'planning_rounds_confirmed',
      sql`num_nulls(${t.confirmedAim}, ${t.confirmedAt}, ${t.confirmedById}) in (0, 3)`,
    ),
    check(
      'planning_rounds_undone',
      sql`num_nulls(${t.undoneAt}, ${t.undoneById}) in (0, 2) and (${t.undoneAt} is null or ${t.confirmedAt} is not null)`,
    ),
    index('planning_rounds_made').on(t.madeAt),
  ],
);

/** What one plan says of one request: the points of the team it gets, or why it gets none. */
export const plannedRequests = pgTable(
  'planned_requests',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => planningRounds.id, { onDelete: 'cascade' }),
    aim: text('aim', { enum: planAims }).notNull(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    /** As the request was when it was planned. */
    requestVersion: integer('request_version').notNull(),
    points: smallint('points'),
    ground: text('ground', { enum: gapGrounds }),
    /** The smallest change with which it would have a team, while everybody else in the plan keeps theirs. */
    relaxations: jsonb('relaxations').$type<readonly StoredRelaxation[]>().notNull().default([]),
    /** What came of it when the plan was confirmed. */
    proposalId: uuid('proposal_id').references(() => proposals.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.aim, t.requestId] }),
    check('planned_requests_aim', oneOf(t.aim, planAims)),
    check('planned_requests_ground', oneOf(t.ground, gapGrounds)),
    check('planned_requests_team_or_gap', sql`num_nulls(${t.points}, ${t.ground}) = 1`),
    check('planned_requests_proposed', sql`${t.proposalId} is null or ${t.points} is not null`),
    index('planned_requests_request').on(t.requestId),
  ],
);

/** Who sits where in the team of a plan. Nobody sits twice in one request. */
export const plannedSeats = pgTable(
  'planned_seats',
  {
    roundId: uuid('round_id').notNull(),
    aim: text('aim', { enum: planAims }).notNull(),
    requestId: uuid('request_id').notNull(),
    seat: text('seat', { enum: seatNames }).notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.aim, t.requestId, t.seat] }),
    foreignKey({
      name: 'planned_seats_request',
      columns: [t.roundId, t.aim, t.requestId],
      foreignColumns: [plannedRequests.roundId, plannedRequests.aim, plannedRequests.requestId],
    }).onDelete('cascade'),
    check('planned_seats_seat', oneOf(t.seat, seatNames)),
    index('planned_seats_person').on(t.personId),
  ],
);
