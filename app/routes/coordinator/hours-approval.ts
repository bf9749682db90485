import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { approvePeriod } from '~/domain/billing/periods/approve-period.server';
import { periodDecisionInput } from '~/domain/billing/periods/inputs';
import { fail } from '~/domain/kernel/result';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { monthParam } from '~/web/month-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/hours-approval');
  const of = { personId: idParam(args.params.personId), month: monthParam(args.params.month) };
  const reading = await readForm(args.request, periodDecisionInput);
  const approved = reading.ok
    ? await withActor(actor, (work) => approvePeriod(work, { ...of, ...reading.value }))
    : fail('stale');
  if (approved.ok) {
    return redirectTo(context, '/coordinator/uren', { flash: { message: 'approval:decide.approved' } });
  }
  return redirectTo(context, `/coordinator/uren/${of.personId}/${of.month}`, {
    flash: refusalFlash(approved),
  });
}
