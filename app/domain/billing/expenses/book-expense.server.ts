import { and, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { expenses } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { openBooking } from '../assignments/open-booking.server';
import { type BookingRefusal, bookingConstraints } from '../booking-refusal';
import { bookingRules } from '../settings/booking-rules.server';
import { expenseAmount } from './expense-amount';
import type { ExpenseInput } from './inputs';

export type ExpenseRefusal = BookingRefusal | 'no-kilometre-rate';

/** Books what somebody spent for a review of theirs. */
export async function bookExpense(work: Work, input: ExpenseInput): Promise<Result<null, ExpenseRefusal>> {
  const opened = await openExpense(work, input);
  if (!opened.ok) return opened;
  const { personId, values } = opened.value;
  const [expense] = await refusedBy(bookingConstraints, () =>
    work.tx
      .insert(expenses)
      .values({ ...values, personId })
      .returning({ id: expenses.id }),
  );
  if (!expense) return fail('not-found');
  await recordActivity(work, {
    name: 'billing.expense-booked',
    personId,
    data: { expenseId: expense.id, ...wordless(input, values.amountCents) },
  });
  return succeed(null);
}

/** Changes what somebody spent, until its month is handed in. What a coordinator said about it is asked again. */
export async function changeExpense(
  work: Work,
  { expenseId, ...input }: { readonly expenseId: string } & ExpenseInput,
): Promise<Result<null, ExpenseRefusal>> {
  const opened = await openExpense(work, input);
  if (!opened.ok) return opened;
  const { personId, values } = opened.value;
  const changed = await refusedBy(bookingConstraints, () =>
    work.tx
      .update(expenses)
      .set(values)
      .where(and(eq(expenses.id, expenseId), eq(expenses.personId, personId)))
      .returning({ id: expenses.id }),
  );
  if (changed.length === 0) return fail('not-found');
  await recordActivity(work, {
    name: 'billing.expense-changed',
    personId,
    data: { expenseId, ...wordless(input, values.amountCents) },
  });
  return succeed(null);
}

/** Takes back what somebody booked, until its month is handed in. */
export async function removeExpense(
  work: Work,
  { expenseId }: { readonly expenseId: string },
): Promise<Result<{ readonly spentOn: string }, BookingRefusal>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  const [removed] = await refusedBy(bookingConstraints, () =>
    work.tx
      .delete(expenses)
      .where(and(eq(expenses.id, expenseId), eq(expenses.personId, personId)))
      .returning({ spentOn: expenses.spentOn, role: expenses.role, kind: expenses.kind }),
  );
  if (!removed) return fail('not-found');
  const { spentOn, role, kind } = removed;
  await recordActivity(work, {
    name: 'billing.expense-removed',
    personId,
    data: { expenseId, role, on: spentOn, kind },
  });
  return succeed({ spentOn });
}

/** What somebody else paid is only worth booking because the commissioner pays it. */
async function openExpense(work: Work, input: ExpenseInput) {
  const { assignment, spentOn, kind, kilometres, paidBy, note } = input;
  const opened = await openBooking(work, assignment, spentOn);
  if (!opened.ok) return opened;
  const { kilometreCents } = await bookingRules(work);
  const amountCents = expenseAmount(input, kilometreCents);
  if (amountCents === null || amountCents === 0) return fail('no-kilometre-rate');
  const { personId, accountId } = opened.value;
  return succeed({
    personId,
    values: {
      accountId,
      role: assignment.role,
      spentOn,
      kind,
      kilometres: kind === 'kilometres' ? (kilometres ?? null) : null,
      amountCents,
      isReimbursed: paidBy === 'own',
      isBilled: paidBy === 'other',
      note,
      changedAt: work.now,
    },
  });
}

function wordless({ assignment, spentOn, kind }: ExpenseInput, amountCents: number) {
  return { ...assignment, on: spentOn, kind, amountCents };
}
