import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeAffiliation } from '~/domain/organisations/ties/change-affiliation.server';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/affiliation-removal');
  const personId = idParam(args.params.personId);
  const affiliationId = idParam(args.params.affiliationId);
  const removed = await withActor(actor, async (work) => {
    const outcome = await removeAffiliation(work, personId, affiliationId);
    if (outcome.ok) await indexPerson(work, personId);
    return outcome;
  });
  return redirectTo(context, `/coordinator/mensen/${personId}`, {
    flash: removed.ok ? { message: 'ties:tie.removed' } : refusalFlash(removed),
  });
}
