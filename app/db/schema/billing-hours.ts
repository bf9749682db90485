import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { billingRoles } from '~/domain/billing/billing-role';
import { expenseKinds } from '~/domain/billing/expenses/expense-kind';
import { periodStatuses } from '~/domain/billing/periods/period-status';
import { workKinds } from '~/domain/billing/time/work-kind';
import { people } from './accounts';
import { reviewAccounts } from './billing-accounts';
import { ledgerLines } from './billing-ledger';
import { aMonth, instant, oneOf } from './columns';

/** A month of one person. No row: nothing booked, nothing said. */
export const timePeriods = pgTable(
  'time_periods',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    month: text('month').notNull(),
    status: text('status', { enum: periodStatuses }).notNull().default('open'),
    /** Raised by every change: a page that shows an older one is stale. */
    version: integer('version').notNull().default(1),
    submittedAt: instant('submitted_at'),
    decidedAt: instant('decided_at'),
    decidedById: uuid('decided_by_id').references(() => people.id),
    /** Why it was sent back, or was opened again. */
    comment: text('comment'),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.month] }),
    check('time_periods_month', aMonth(t.month)),
    check('time_periods_status', oneOf(t.status, periodStatuses)),
    check(
      'time_periods_submitted',
      sql`${t.status} not in ('submitted', 'approved') or ${t.submittedAt} is not null`,
    ),
    check('time_periods_returned', sql`(${t.status} = 'returned') = (${t.comment} is not null)`),
    check('time_periods_comment', sql`length(trim(${t.comment})) between 5 and 600`),
    check(
      'time_periods_decided',
      sql`${t.status} not in ('returned', 'approved') or num_nulls(${t.decidedAt}, ${t.decidedById}) = 0`,
    ),
    check('time_periods_not_own', sql`${t.decidedById} <> ${t.personId}`),
    index('time_periods_status').on(t.status, t.month),
  ],
);

/**
 * Minutes somebody worked on a day. It can change until its month is handed in; approved, it is a line of the ledger and
 * changes no more (`time_entries_guard`). Of one day no more than 24 hours, no two at the same time of the day, and no
 * more than the hours of the quote (`time_entries_day`, `time_entries_apart`, `time_entries_budget`, migration).
 */
export const timeEntries = pgTable(
  'time_entries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => reviewAccounts.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: billingRoles }).notNull(),
    workedOn: date('worked_on').notNull(),
    kind: text('kind', { enum: workKinds }).notNull(),
    /** Minutes after midnight, where somebody wants to say when. */
    beginsAtMinute: smallint('begins_at_minute'),
    minutes: smallint('minutes').notNull(),
    note: text('note').notNull().default(''),
    changedAt: instant('changed_at').notNull(),
    lineId: bigint('line_id', { mode: 'number' }).references(() => ledgerLines.id),
  },
  (t) => [
    check('time_entries_role', oneOf(t.role, billingRoles)),
    check('time_entries_kind', oneOf(t.kind, workKinds)),
    check('time_entries_minutes', sql`${t.minutes} between 1 and 1440`),
    check(
      'time_entries_begins',
      sql`${t.beginsAtMinute} between 0 and 1439 and ${t.beginsAtMinute} + ${t.minutes} <= 1440`,
    ),
    check('time_entries_note', sql`length(${t.note}) <= 80`),
    uniqueIndex('time_entries_line').on(t.lineId),
    index('time_entries_person').on(t.personId, t.workedOn),
    index('time_entries_account').on(t.accountId, t.role),
  ],
);

/** What somebody spent. Whether the commissioner pays it and whether they get it back are two things. */
export const expenses = pgTable(
  'expenses',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => reviewAccounts.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: billingRoles }).notNull(),
    spentOn: date('spent_on').notNull(),
    kind: text('kind', { enum: expenseKinds }).notNull(),
    kilometres: smallint('kilometres'),
    amountCents: integer('amount_cents').notNull(),
    isReimbursed: boolean('is_reimbursed').notNull().default(true),
    isBilled: boolean('is_billed').notNull().default(false),
    note: text('note').notNull().default(''),
    changedAt: instant('changed_at').notNull(),
    lineId: bigint('line_id', { mode: 'number' }).references(() => ledgerLines.id),
  },
  (t) => [
    check('expenses_role', oneOf(t.role, billingRoles)),
    check('expenses_kind', oneOf(t.kind, expenseKinds)),
    check('expenses_amount', sql`${t.amountCents} between 1 and 1000000`),
    check(
      'expenses_kilometres',
      sql`(${t.kind} = 'kilometres') = (${t.kilometres} is not null) and ${t.kilometres} between 1 and 2000`,
    ),
    check('expenses_counts', sql`${t.isReimbursed} or ${t.isBilled}`),
    check('expenses_note', sql`length(${t.note}) <= 80`),
    uniqueIndex('expenses_line').on(t.lineId),
    index('expenses_person').on(t.personId, t.spentOn),
    index('expenses_account').on(t.accountId),
  ],
);

/** More hours than the quote says, by a coordinator, with the reason. Append-only. */
export const budgetRaises = pgTable(
  'budget_raises',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => reviewAccounts.id),
    role: text('role', { enum: billingRoles }).notNull(),
    minutes: integer('minutes').notNull(),
    reason: text('reason').notNull(),
    raisedById: uuid('raised_by_id')
      .notNull()
      .references(() => people.id),
    raisedAt: instant('raised_at').notNull(),
  },
  (t) => [
    check('budget_raises_role', oneOf(t.role, billingRoles)),
    check('budget_raises_minutes', sql`${t.minutes} between 1 and 24000`),
    check('budget_raises_reason', sql`length(trim(${t.reason})) between 10 and 600`),
    index('budget_raises_account').on(t.accountId, t.role),
  ],
);
