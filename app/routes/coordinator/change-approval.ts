import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import { approveChange } from '~/domain/registry/profile/decide-change.server';
import { pendingRevision } from '~/domain/registry/profile/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/change-approval');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, pendingRevision);
  const approved = reading.ok
    ? await withActor(actor, (work) => approveChange(work, { personId, ...reading.value }))
    : fail('stale');
  if (approved.ok) {
    return redirectTo(context, '/coordinator/wijzigingen', { flash: { message: 'profile:look.approved' } });
  }
  // Who has no profile has nothing that could wait, which is all there is to say.
  const failure = approved.reason === 'not-found' ? fail('stale') : approved;
  return redirectTo(context, `/coordinator/wijzigingen/${personId}`, { flash: refusalFlash(failure) });
}
