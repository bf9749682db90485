import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { holdOrientation } from '~/domain/requests/triage/hold-orientation.server';
import { versionInput } from '~/domain/requests/triage/triage-inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/orientation-held');
  const reference = referenceParam(args.params.reference);
  const back = `/coordinator/aanvragen/${reference}`;
  const reading = await readForm(args.request, versionInput);
  if (!reading.ok) return redirectTo(context, back);
  const { version } = reading.value;
  const result = await withActor(actor, (work) => holdOrientation(work, { reference, version }));
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'triage:orientation.held' } : refusalFlash(result),
  });
}
