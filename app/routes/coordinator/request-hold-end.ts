import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { liftHold } from '~/domain/requests/retention/lift-hold.server';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-hold-end');
  const reference = referenceParam(args.params.reference);
  const result = await withActor(actor, (work) => liftHold(work, { reference }));
  return redirectTo(context, `/coordinator/aanvragen/${reference}/bewaring`, {
    flash: result.ok ? { message: 'retention:hold.lifted' } : refusalFlash(result),
  });
}
