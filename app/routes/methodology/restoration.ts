import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { restoreResource } from '~/domain/resources/restore-resource.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/restoration');
  const resourceId = idParam(args.params.resourceId);
  const result = await withActor(actor, (work) => restoreResource(work, resourceId));
  return redirectTo(context, `/methodiek/beheer/${resourceId}`, {
    flash: result.ok ? { message: 'methodology:resource.restored' } : refusalFlash(result),
  });
}
