import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeRelation } from '~/domain/organisations/ties/change-relation.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-relation-removal');
  const organisationId = idParam(args.params.organisationId);
  const relationId = idParam(args.params.relationId);
  const result = await withActor(actor, (work) => removeRelation(work, organisationId, relationId));
  return redirectTo(context, `/coordinator/organisaties/${organisationId}`, {
    flash: result.ok ? { message: 'ties:relation.removed' } : refusalFlash(result),
  });
}
