import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { progressInput } from '~/domain/reviews/progress/inputs';
import {
  findConversations,
  listDone,
  recordProgress,
} from '~/domain/reviews/progress/record-progress.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOnPath } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { ProgressForm } from '~/ui/domain/review/progress-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'review:progress.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-progress');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    return {
      head,
      done: await listDone(work, head.requestId),
      conversations: await findConversations(work, head.requestId),
    };
  });
  if (!found) throw notFound();
  const { head } = found;
  const mayChange = head.parts.some((part) => part === 'reviewer' || part === 'coordinator');
  return json({ ...found, mayChange: mayChange && isOnPath(head.status) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-progress');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, progressInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const saved = await withActor(actor, (work) => recordProgress(work, { reference, ...reading.value }));
  if (!saved.ok) {
    if (saved.reason === 'not-found' || saved.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(saved, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}`, { flash: { message: 'review:progress.saved' } });
}

export default function ReviewProgress() {
  const { head, done, conversations, mayChange } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>()?.form;
  const t = useT('review');
  const known = startForm({
    ...done,
    conversationsPlanned: String(conversations.planned ?? ''),
    conversationsHeld: String(conversations.held ?? ''),
  });
  return (
    <ReviewPage head={head} title={t('progress.title')} lead={t('progress.lead')}>
      <ProgressForm head={head} form={sent ?? known} mayChange={mayChange} />
    </ReviewPage>
  );
}
