import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { askGate } from '~/domain/reviews/quality/ask-gate.server';
import { gateAskInput } from '~/domain/reviews/quality/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { gateParam } from '~/web/gate-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-gate-ask');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const back = `/reviews/${reference}/toetsen`;
  const reading = await readForm(args.request, gateAskInput);
  if (!reading.ok) return redirectTo(context, back);
  const { version } = reading.value;
  const result = await withActor(actor, (work) => askGate(work, { reference, gate, version }));
  if (!result.ok && result.reason === 'not-yours') throw notFound();
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'quality:gates.asked' } : refusalFlash(result),
  });
}
