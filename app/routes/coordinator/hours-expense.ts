import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { decideExpense } from '~/domain/billing/periods/decide-expense.server';
import { expenseDecisionInput } from '~/domain/billing/periods/inputs';
import { fail } from '~/domain/kernel/result';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { monthParam } from '~/web/month-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/hours-expense');
  const of = { personId: idParam(args.params.personId), month: monthParam(args.params.month) };
  const expenseId = idParam(args.params.expenseId);
  const reading = await readForm(args.request, expenseDecisionInput);
  const decided = reading.ok
    ? await withActor(actor, (work) => decideExpense(work, { ...of, expenseId, ...reading.value }))
    : fail('stale');
  return redirectTo(context, `/coordinator/uren/${of.personId}/${of.month}`, {
    flash: decided.ok ? { message: 'approval:expense.decided' } : refusalFlash(decided),
  });
}
