import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { endRole } from '~/domain/accounts/end-role.server';
import { roleChoice } from '~/domain/accounts/inputs';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-role-end');
  const personId = idParam(args.params.personId);
  const chosen = roleChoice.safeParse({ role: args.params.role });
  if (!chosen.success) throw notFound();
  const { role } = chosen.data;
  const ended = await withActor(actor, async (work) => {
    const outcome = await endRole(work, { personId, role });
    // Who does no reviews any more leaves the public register in the same moment.
    if (outcome.ok) await indexPerson(work, personId);
    return outcome;
  });
  return redirectTo(context, `/coordinator/mensen/${personId}`, {
    flash: ended.ok ? { message: 'coordinator:flash.role-ended' } : refusalFlash(ended),
  });
}
