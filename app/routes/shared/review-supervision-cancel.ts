import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { cancelSupervision } from '~/domain/reviews/quality/cancel-supervision.server';
import { supervisionCancelInput } from '~/domain/reviews/quality/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-supervision-cancel');
  const reference = referenceParam(args.params.reference);
  const sessionId = idParam(args.params.supervisionId);
  const back = `/reviews/${reference}/supervisie`;
  const reading = await readForm(args.request, supervisionCancelInput);
  if (!reading.ok) return redirectTo(context, back);
  const { version } = reading.value;
  const result = await withActor(actor, (work) => cancelSupervision(work, { reference, sessionId, version }));
  if (!result.ok && result.reason === 'not-yours') throw notFound();
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'quality:supervision.cancelled-flash' } : refusalFlash(result),
  });
}
