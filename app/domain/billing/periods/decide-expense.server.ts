import { and, eq, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { refusedBy } from '~/db/refused-by.server';
import { expenses } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { type OpenPeriodRefusal, openForDecision, type PeriodForDecision } from './open-for-decision.server';
import { changePeriod } from './open-period.server';

interface ExpenseDecision extends PeriodForDecision {
  readonly expenseId: string;
  readonly isBilled: boolean;
}

/** Says of an expense of a month that was handed in whether the commissioner pays it. Nothing else of it changes. */
export async function decideExpense(
  work: Work,
  { expenseId, isBilled, ...of }: ExpenseDecision,
): Promise<Result<null, OpenPeriodRefusal | 'expense-counts-nowhere'>> {
  const opened = await openForDecision(work, of, 'submitted');
  if (!opened.ok) return opened;
  const { period, hours } = opened.value;
  const expense = hours.expenses.find(({ id }) => id === expenseId);
  if (!expense) return fail('not-found');
  if (expense.isBilled === isBilled) return succeed(null);
  await asSystem(work, 'decide-expense', (system) =>
    refusedBy({ expenses_counts: 'expense-counts-nowhere' }, () =>
      system.tx
        .update(expenses)
        .set({ isBilled })
        .where(and(eq(expenses.id, expenseId), isNull(expenses.lineId))),
    ),
  );
  await changePeriod(work, period, {});
  const { accountId, personId } = expense;
  await recordActivity(work, {
    name: 'billing.expense-changed',
    personId,
    data: { expenseId, accountId, isBilled },
  });
  return succeed(null);
}
