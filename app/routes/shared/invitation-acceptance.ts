import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptanceInput } from '~/domain/matching/matching-inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-acceptance');
  const invitationId = idParam(args.params.invitationId);
  const back = `/uitnodigingen/${invitationId}`;
  const reading = await readForm(args.request, acceptanceInput);
  if (!reading.ok) {
    return redirectTo(context, back, {
      flash: { message: 'invitation:question.accept.tick', kind: 'warning' },
    });
  }
  const result = await withActor(actor, (work) => acceptInvitation(work, { invitationId }));
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'invitation:question.accept.sent' } : refusalFlash(result),
  });
}
