import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { endScorer } from '~/domain/reviews/quality/end-scorer.server';
import { scorerEndInput } from '~/domain/reviews/quality/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { gateParam } from '~/web/gate-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-gate-scorer-end');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const back = `/reviews/${reference}/toetsen/${gate}/supervisor`;
  const reading = await readForm(args.request, scorerEndInput);
  if (!reading.ok) return redirectTo(context, back);
  const result = await withActor(actor, (work) => endScorer(work, { reference, gate, ...reading.value }));
  if (!result.ok && result.reason === 'not-yours') throw notFound();
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'quality:scorer.ended' } : refusalFlash(result),
  });
}
