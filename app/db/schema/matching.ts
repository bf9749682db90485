import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  conflictSources,
  declineReasons,
  invitationStatuses,
  proposalStatuses,
  seatNames,
  seatStates,
} from '~/domain/matching/invitation-status';
import { informants, pinnedEndings, pinnedKinds } from '~/domain/organisations/ties/pinned-kind';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { organisations } from './organisations';
import { reviewRequests } from './requests';

/** One attempt to fill the seats of a request: the chosen pair and supervisor, and who comes next. */
export const proposals = pgTable(
  'proposals',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    status: text('status', { enum: proposalStatuses }).notNull().default('open'),
    proposedById: uuid('proposed_by_id')
      .notNull()
      .references(() => people.id),
    proposedAt: instant('proposed_at').notNull(),
    /** Why somebody was chosen over others with more points, where that was so. */
    orderReason: text('order_reason'),
    commissionerAcceptedAt: instant('commissioner_accepted_at'),
    commissionerAcceptedById: uuid('commissioner_accepted_by_id').references(() => people.id),
    closedAt: instant('closed_at'),
  },
  (t) => [
    check('proposals_status', oneOf(t.status, proposalStatuses)),
    check('proposals_order_reason', sql`length(trim(${t.orderReason})) between 10 and 600`),
    uniqueIndex('proposals_one_live').on(t.requestId).where(sql`${t.status} in ('open', 'confirmed')`),
    check('proposals_confirmed', sql`${t.status} <> 'confirmed' or ${t.commissionerAcceptedAt} is not null`),
  ],
);

/** Everybody the coordinator lined up for a seat, in order; the first is invited, the rest wait. */
export const proposalCandidates = pgTable(
  'proposal_candidates',
  {
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    seat: text('seat', { enum: seatNames }).notNull(),
    rank: smallint('rank').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.seat, t.rank] }),
    check('proposal_candidates_seat', oneOf(t.seat, seatNames)),
    check('proposal_candidates_rank', sql`${t.rank} between 0 and 20`),
    uniqueIndex('proposal_candidates_once').on(t.proposalId, t.seat, t.personId),
  ],
);

/** A hard rule set aside for one person, only where the network allows it, with the reason. */
export const proposalOverrides = pgTable(
  'proposal_overrides',
  {
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    rule: text('rule').notNull(),
    reason: text('reason').notNull(),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.personId, t.rule] }),
    check('proposal_overrides_rule', oneOf(t.rule, ['H2', 'H4', 'H6', 'H7', 'H12', 'H13'])),
    check('proposal_overrides_reason', sql`length(trim(${t.reason})) between 10 and 600`),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    seat: text('seat', { enum: seatNames }).notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    status: text('status', { enum: invitationStatuses }).notNull().default('sent'),
    invitedAt: instant('invited_at').notNull(),
    respondBy: instant('respond_by').notNull(),
    confidentialityAgreedAt: instant('confidentiality_agreed_at'),
    independenceDeclaredAt: instant('independence_declared_at'),
    respondedAt: instant('responded_at'),
    declineReason: text('decline_reason', { enum: declineReasons }),
    declineNote: text('decline_note').notNull().default(''),
  },
  (t) => [
    check('invitations_seat', oneOf(t.seat, seatNames)),
    check('invitations_status', oneOf(t.status, invitationStatuses)),
    check('invitations_decline_reason', oneOf(t.declineReason, declineReasons)),
    check('invitations_declined', sql`(${t.status} = 'declined') = (${t.declineReason} is not null)`),
    check('invitations_note_length', sql`length(${t.declineNote}) <= 200`),
    check(
      'invitations_cleared',
      sql`${t.status} not in ('cleared', 'accepted') or (${t.confidentialityAgreedAt} is not null and ${t.independenceDeclaredAt} is not null)`,
    ),
    uniqueIndex('invitations_one_open_per_seat')
      .on(t.requestId, t.seat)
      .where(sql`${t.status} in ('sent', 'confidential', 'cleared', 'accepted')`),
    uniqueIndex('invitations_one_open_per_person')
      .on(t.requestId, t.personId)
      .where(sql`${t.status} in ('sent', 'confidential', 'cleared', 'accepted')`),
    index('invitations_person').on(t.personId, t.status),
    index('invitations_due').on(t.respondBy).where(sql`${t.status} in ('sent', 'confidential', 'cleared')`),
  ],
);

/**
 * Somebody's place in a review. A reviewer holds one numbered place per running review: the unique index makes
 * the last free place impossible to give away twice.
 */
export const seats = pgTable(
  'seats',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    seat: text('seat', { enum: seatNames }).notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    state: text('state', { enum: seatStates }).notNull().default('accepted'),
    place: smallint('place'),
    acceptedAt: instant('accepted_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    endedAt: instant('ended_at'),
    endedReason: text('ended_reason'),
  },
  (t) => [
    check('seats_seat', oneOf(t.seat, seatNames)),
    check('seats_state', oneOf(t.state, seatStates)),
    check(
      'seats_place',
      sql`(${t.place} is null) = (${t.seat} = 'supervisor') and ${t.place} between 1 and 20`,
    ),
    check('seats_ended', sql`(${t.endedAt} is not null) = (${t.state} in ('completed', 'released'))`),
    check('seats_confirmed', sql`${t.state} <> 'confirmed' or ${t.confirmedAt} is not null`),
    uniqueIndex('seats_filled_once').on(t.requestId, t.seat).where(sql`${t.state} <> 'released'`),
    uniqueIndex('seats_one_per_person').on(t.requestId, t.personId).where(sql`${t.state} <> 'released'`),
    uniqueIndex('seats_place_taken_once')
      .on(t.personId, t.place)
      .where(sql`${t.state} in ('accepted', 'confirmed')`),
    index('seats_person').on(t.personId, t.state),
  ],
);

/**
 * Conflicts people told us of: standing, at a decline, at a declaration, or pinned by the coordinator. What is pinned
 * is a tie to an organisation with its kind and where we know it from; only a coordinator ends it, and whoever it is
 * about never does (trigger `conflict_declarations_pinned`, migration).
 */
export const conflictDeclarations = pgTable(
  'conflict_declarations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    requestId: uuid('request_id').references(() => reviewRequests.id, { onDelete: 'cascade' }),
    source: text('source', { enum: conflictSources }).notNull(),
    isPinned: boolean('is_pinned').notNull().default(false),
    declaredAt: instant('declared_at').notNull(),
    endedAt: instant('ended_at'),
    /** These six only of what is pinned. */
    pinnedKind: text('pinned_kind', { enum: pinnedKinds }),
    informant: text('informant', { enum: informants }),
    saidOn: date('said_on'),
    recordedById: uuid('recorded_by_id').references(() => people.id),
    endedById: uuid('ended_by_id').references(() => people.id),
    endGround: text('end_ground', { enum: pinnedEndings }),
  },
  (t) => [
    check('conflict_declarations_source', oneOf(t.source, conflictSources)),
    check('conflict_declarations_about', sql`${t.organisationId} is not null or ${t.requestId} is not null`),
    check('conflict_declarations_kind', oneOf(t.pinnedKind, pinnedKinds)),
    check('conflict_declarations_informant', oneOf(t.informant, informants)),
    check('conflict_declarations_end_ground', oneOf(t.endGround, pinnedEndings)),
    check(
      'conflict_declarations_pinned_whole',
      sql`case when ${t.isPinned}
        then ${t.source} = 'coordinator' and ${t.organisationId} is not null and ${t.requestId} is null
          and num_nulls(${t.pinnedKind}, ${t.informant}, ${t.saidOn}, ${t.recordedById}) = 0
          and num_nulls(${t.endedAt}, ${t.endedById}, ${t.endGround}) in (0, 3)
        else num_nonnulls(${t.pinnedKind}, ${t.informant}, ${t.saidOn}, ${t.recordedById}, ${t.endedById},
          ${t.endGround}) = 0 end`,
    ),
    uniqueIndex('conflict_declarations_pinned_once')
      .on(t.personId, t.organisationId, t.pinnedKind)
      .where(sql`${t.isPinned} and ${t.endedAt} is null`),
    index('conflict_declarations_person').on(t.personId),
  ],
);

/** Why a conflict was pinned and why that ended: for coordinators, except the one it is about. */
export const pinnedConflictReasons = pgTable(
  'pinned_conflict_reasons',
  {
    conflictId: uuid('conflict_id')
      .primaryKey()
      .references(() => conflictDeclarations.id, { onDelete: 'cascade' }),
    reason: text('reason').notNull(),
    endReason: text('end_reason'),
  },
  (t) => [
    check('pinned_conflict_reasons_reason', sql`length(trim(${t.reason})) between 10 and 600`),
    check('pinned_conflict_reasons_end_reason', sql`length(trim(${t.endReason})) between 10 and 600`),
  ],
);

/** The human tick where independence could not be judged by data. */
export const independenceJudgements = pgTable(
  'independence_judgements',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    isIndependent: boolean('is_independent').notNull(),
    reason: text('reason').notNull(),
    judgedById: uuid('judged_by_id')
      .notNull()
      .references(() => people.id),
    judgedAt: instant('judged_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.personId, t.organisationId] }),
    check('independence_judgements_reason', sql`length(trim(${t.reason})) between 3 and 600`),
  ],
);
