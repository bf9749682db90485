import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { invitationWithdrawalInput } from '~/domain/matching/matching-inputs';
import { withdrawInvitation } from '~/domain/matching/withdraw-invitation.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/invitation-withdrawal');
  const invitationId = idParam(args.params.invitationId);
  const reading = await readForm(args.request, invitationWithdrawalInput);
  if (!reading.ok) return redirectTo(context, '/coordinator/aanvragen');
  const { version } = reading.value;
  const reference = referenceParam(reading.value.reference);
  const result = await withActor(actor, (work) => withdrawInvitation(work, { invitationId, version }));
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: result.ok ? { message: 'matching:state.withdrawn-one' } : refusalFlash(result),
  });
}
