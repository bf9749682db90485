import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { enter } from '~/web/enter.server';
import { monthParam } from '~/web/month-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/month-submission');
  const month = monthParam(args.params.month);
  const outcome = await withActor(actor, (work) => submitPeriod(work, { month }));
  return redirectTo(context, `/uren/maand/${month}`, {
    flash: outcome.ok ? { message: 'booking:flash.submitted' } : refusalFlash(outcome),
  });
}
