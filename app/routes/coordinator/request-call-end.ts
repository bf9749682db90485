import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { closeCall } from '~/domain/matching/open-call/close-call.server';
import { versionInput } from '~/domain/requests/triage/triage-inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-call-end');
  const reference = referenceParam(args.params.reference);
  const back = `/coordinator/aanvragen/${reference}/oproep`;
  const reading = await readForm(args.request, versionInput);
  if (!reading.ok) return redirectTo(context, back);
  const { version } = reading.value;
  const result = await withActor(actor, (work) => closeCall(work, { reference, version }));
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'call:coordinator.closed-now' } : refusalFlash(result),
  });
}
