import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeExpense } from '~/domain/billing/expenses/book-expense.server';
import { monthOf } from '~/domain/kernel/month';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/expense-removal');
  const expenseId = idParam(args.params.expenseId);
  const removed = await withActor(actor, (work) => removeExpense(work, { expenseId }));
  if (!removed.ok) return redirectTo(context, '/uren', { flash: refusalFlash(removed) });
  return redirectTo(context, `/uren/maand/${monthOf(removed.value.spentOn)}`, {
    flash: { message: 'booking:flash.expense-removed' },
  });
}
