import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { canRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { findEnding } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { followUpHeldInput } from '~/domain/reviews/follow-up/inputs';
import { holdFollowUp } from '~/domain/reviews/follow-up/plan-follow-up.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { DayForm } from '~/ui/domain/follow-up/day-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'followUp:plan.hold-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-follow-up-held');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('coordinator')) return null;
    const { followUpOn, followUpHeldOn } = await findEnding(work, head.requestId);
    return { head, followUpOn, isHeld: followUpHeldOn !== null };
  });
  if (!found) throw notFound();
  const { head, followUpOn, isHeld } = found;
  const isPossible = !isHeld && followUpOn !== null && canRecord('hold-follow-up', head).allowed;
  return json({ head, followUpOn, isPossible });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-follow-up-held');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, followUpHeldInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const held = await withActor(actor, (work) => holdFollowUp(work, { reference, ...reading.value }));
  if (!held.ok) {
    if (held.reason === 'not-found' || held.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(held, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/opvolging`, {
    flash: { message: 'followUp:plan.held-flash' },
  });
}

export default function ReviewFollowUpHeld() {
  const { head, followUpOn, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ heldOn: followUpOn ?? '' });
  const t = useT('followUp');
  return (
    <ReviewPage
      head={head}
      title={t('plan.hold-title')}
      lead={t('plan.hold-lead')}
      width="text"
      isPossible={isPossible}
    >
      <DayForm
        form={form}
        version={head.version}
        name="heldOn"
        label={t('plan.held-on')}
        submit={t('plan.hold-save')}
      />
    </ReviewPage>
  );
}
