import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { seenInput } from '~/domain/resources/inputs';
import { offerDraft } from '~/domain/resources/offer-draft.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/draft-offer');
  const resourceId = idParam(args.params.resourceId);
  const back = `/methodiek/beheer/${resourceId}`;
  const reading = await readForm(args.request, seenInput);
  if (!reading.ok) return redirectTo(context, back);
  const { revision } = reading.value;
  const result = await withActor(actor, (work) => offerDraft(work, { resourceId, revision }));
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'methodology:resource.offered' } : refusalFlash(result),
  });
}
