import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { reviewVersionInput } from '~/domain/reviews/inputs';
import { cancelSession } from '~/domain/reviews/progress/learning-sessions.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-session-cancel');
  const reference = referenceParam(args.params.reference);
  const sessionId = idParam(args.params.learningSessionId);
  const back = `/reviews/${reference}/bijeenkomsten`;
  const reading = await readForm(args.request, reviewVersionInput);
  if (!reading.ok) return redirectTo(context, back);
  const { version } = reading.value;
  const result = await withActor(actor, (work) => cancelSession(work, { reference, sessionId, version }));
  if (!result.ok && result.reason === 'not-yours') throw notFound();
  return redirectTo(context, back, {
    flash: result.ok ? { message: 'review:sessions.cancelled-flash' } : refusalFlash(result),
  });
}
