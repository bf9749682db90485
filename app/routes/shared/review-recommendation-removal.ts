import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { reviewVersionInput } from '~/domain/reviews/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-recommendation-removal');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const back = `/reviews/${reference}/aanbevelingen`;
  const reading = await readForm(args.request, reviewVersionInput);
  if (!reading.ok) return redirectTo(context, back);
  const { version } = reading.value;
  const removed = await withActor(actor, (work) =>
    removeRecommendation(work, { reference, recommendationId, version }),
  );
  if (!removed.ok && removed.reason === 'not-yours') throw notFound();
  return redirectTo(context, back, {
    flash: removed.ok ? { message: 'followUp:item.removed' } : refusalFlash(removed),
  });
}
