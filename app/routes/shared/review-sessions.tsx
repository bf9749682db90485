import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { sessionPlanInput } from '~/domain/reviews/progress/inputs';
import { listSessions, planSession } from '~/domain/reviews/progress/learning-sessions.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOnPath } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { ReviewPage } from '~/ui/domain/review/review-page';
import { SessionPlanForm } from '~/ui/domain/review/session-plan-form';
import { SessionTable } from '~/ui/domain/review/session-table';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'review:sessions.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-sessions');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    return { head, sessions: await listSessions(work, head.requestId) };
  });
  if (!found) throw notFound();
  const { head, sessions } = found;
  const mayChange = head.parts.some((part) => part === 'reviewer' || part === 'coordinator');
  return json({ head, sessions, mayChange: mayChange && isOnPath(head.status) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-sessions');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, sessionPlanInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const planned = await withActor(actor, (work) => planSession(work, { reference, ...reading.value }));
  if (!planned.ok) {
    if (planned.reason === 'not-found' || planned.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(planned, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/bijeenkomsten`, {
    flash: { message: 'review:sessions.planned-flash' },
  });
}

export default function ReviewSessions() {
  const { head, sessions, mayChange } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('review');
  return (
    <ReviewPage head={head} title={t('sessions.title')} lead={t('sessions.lead')}>
      <SessionTable reference={head.reference} sessions={sessions} mayChange={mayChange} />
      {mayChange && <SessionPlanForm form={form} version={head.version} />}
    </ReviewPage>
  );
}
