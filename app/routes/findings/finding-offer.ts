import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { offerFinding } from '~/domain/findings/gate/offer-finding.server';
import { findingVersionInput } from '~/domain/findings/writing/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/finding-offer');
  const findingId = idParam(args.params.findingId);
  const back = `/bevindingen/${findingId}`;
  const reading = await readForm(args.request, findingVersionInput);
  if (!reading.ok) return redirectTo(context, back);
  const { version } = reading.value;
  const done = await withActor(actor, (work) => offerFinding(work, { findingId, version }));
  if (!done.ok && done.reason === 'not-yours') throw notFound();
  return redirectTo(context, back, {
    flash: done.ok ? { message: 'findings:act.offered' } : refusalFlash(done),
  });
}
