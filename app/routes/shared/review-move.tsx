import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { countFindings } from '~/domain/findings/writing/sheet-queries.server';
import { moveInput } from '~/domain/reviews/inputs';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { moveReview } from '~/domain/reviews/move-review.server';
import { areMet, conditionsOf } from '~/domain/reviews/review-conditions';
import { canMove, mayMove } from '~/domain/reviews/review-lifecycle';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { FindingsAtClosing } from '~/ui/domain/findings/findings-at-closing';
import { MoveForm } from '~/ui/domain/review/move-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { reviewEventParam } from '~/web/review-event-param.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t(`review:event.${data.event}`),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-move');
  const reference = referenceParam(args.params.reference);
  const event = reviewEventParam(args.params.event);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || !mayMove(event, head.parts).allowed) return null;
    const isReady = areMet(conditionsOf(event, await loadFacts(work, head.requestId)));
    const findings = event === 'close' ? await countFindings(work, head.requestId) : null;
    return { head, findings, isPossible: isReady && canMove(event, head).allowed };
  });
  if (!found) throw notFound();
  const { head, findings, isPossible } = found;
  const { status, version } = head;
  return json({ head: { reference, status, version }, event, findings, isPossible });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-move');
  const reference = referenceParam(args.params.reference);
  const event = reviewEventParam(args.params.event);
  const reading = await readForm(args.request, moveInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const moved = await withActor(actor, (work) => moveReview(work, { reference, event, ...reading.value }));
  if (!moved.ok) {
    if (moved.reason === 'not-found' || moved.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(moved, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}`, { flash: { message: 'review:move.done' } });
}

export default function ReviewMove() {
  const { head, event, findings, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useT('review');
  return (
    <ReviewPage
      head={head}
      title={t(`event.${event}`)}
      lead={t(`move.lead.${event}`)}
      width="text"
      isPossible={isPossible || form !== undefined}
    >
      {findings && <FindingsAtClosing reference={head.reference} {...findings} />}
      <MoveForm event={event} form={form ?? startForm()} head={head} />
    </ReviewPage>
  );
}
