import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { callPeopleDifferent } from '~/domain/merging/people/call-different.server';
import { enter } from '~/web/enter.server';
import { pairParams } from '~/web/pair-params.server';
import { notFound, redirectTo } from '~/web/respond.server';

/** Two records are of two people. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/people-told-apart');
  const { keptId, removedId } = pairParams(args.params.personId, args.params.otherId);
  const called = await withActor(actor, (work) => callPeopleDifferent(work, [keptId, removedId]));
  if (!called.ok) throw notFound();
  return redirectTo(context, '/coordinator/dubbel', { flash: { message: 'merging:flash.apart' } });
}
