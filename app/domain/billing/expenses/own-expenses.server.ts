import { and, asc, between, eq, sql } from 'drizzle-orm';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { expenses } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { OwnExpense } from './own-expense';

const columns = {
  id: expenses.id,
  reference: reviewAccounts.reference,
  role: expenses.role,
  spentOn: expenses.spentOn,
  kind: expenses.kind,
  kilometres: expenses.kilometres,
  amountCents: expenses.amountCents,
  isReimbursed: expenses.isReimbursed,
  note: expenses.note,
  isApproved: sql<boolean>`${expenses.lineId} is not null`,
};

/** What whoever asks spent from one day to another, both included, by day. */
export async function listOwnExpenses(
  work: Work,
  from: CalendarDay,
  until: CalendarDay,
): Promise<OwnExpense[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  return await work.tx
    .select(columns)
    .from(expenses)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, expenses.accountId))
    .where(and(eq(expenses.personId, personId), between(expenses.spentOn, from, until)))
    .orderBy(asc(expenses.spentOn), asc(expenses.changedAt), asc(expenses.id));
}

export async function findOwnExpense(work: Work, expenseId: string): Promise<OwnExpense | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const [found] = await work.tx
    .select(columns)
    .from(expenses)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, expenses.accountId))
    .where(and(eq(expenses.personId, personId), eq(expenses.id, expenseId)));
  return found ?? null;
}
