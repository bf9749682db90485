import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { callOrganisationsDifferent } from '~/domain/merging/organisations/call-different.server';
import { enter } from '~/web/enter.server';
import { pairParams } from '~/web/pair-params.server';
import { notFound, redirectTo } from '~/web/respond.server';

/** Two records are of two organisations. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisations-told-apart');
  const { keptId, removedId } = pairParams(args.params.organisationId, args.params.otherId);
  const called = await withActor(actor, (work) => callOrganisationsDifferent(work, [keptId, removedId]));
  if (!called.ok) throw notFound();
  return redirectTo(context, '/coordinator/dubbel', { flash: { message: 'merging:flash.apart' } });
}
