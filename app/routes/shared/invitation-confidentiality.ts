import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { agreeConfidentiality } from '~/domain/matching/agree-confidentiality.server';
import { confidentialityInput } from '~/domain/matching/matching-inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/invitation-confidentiality');
  const invitationId = idParam(args.params.invitationId);
  const back = `/uitnodigingen/${invitationId}`;
  const reading = await readForm(args.request, confidentialityInput);
  if (!reading.ok) return redirectTo(context, back, { flash: { message: 'errors:agree', kind: 'warning' } });
  const result = await withActor(actor, (work) => agreeConfidentiality(work, { invitationId }));
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'invitation:confidentiality.agreed' } : refusalFlash(result),
  });
}
