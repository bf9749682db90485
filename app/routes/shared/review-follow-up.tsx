import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { canRecord, mayRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { findEnding } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { followUpPlanInput } from '~/domain/reviews/follow-up/inputs';
import { planFollowUp } from '~/domain/reviews/follow-up/plan-follow-up.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { DayForm } from '~/ui/domain/follow-up/day-form';
import { FollowUpDay } from '~/ui/domain/follow-up/follow-up-day';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'followUp:plan.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-follow-up');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const { followUpOn, followUpHeldOn } = await findEnding(work, head.requestId);
    return { head, followUpOn, followUpHeldOn, today: calendarDayAt(work.now) };
  });
  if (!found) throw notFound();
  const { head, followUpOn, followUpHeldOn } = found;
  const isOpen = followUpHeldOn === null && mayRecord('plan-follow-up', head.parts).allowed;
  return json({
    ...found,
    mayPlan: isOpen && canRecord('plan-follow-up', head).allowed,
    mayHold: isOpen && followUpOn !== null && canRecord('hold-follow-up', head).allowed,
    isPossible: followUpOn !== null || canRecord('plan-follow-up', head).allowed,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-follow-up');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, followUpPlanInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const planned = await withActor(actor, (work) => planFollowUp(work, { reference, ...reading.value }));
  if (!planned.ok) {
    if (planned.reason === 'not-found' || planned.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(planned, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/opvolging`, {
    flash: { message: 'followUp:plan.saved' },
  });
}

export default function ReviewFollowUp() {
  const { head, followUpOn, followUpHeldOn, today, mayPlan, mayHold, isPossible } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ followUpOn: followUpOn ?? '' });
  const t = useT('followUp');
  return (
    <ReviewPage
      head={head}
      title={t('plan.title')}
      lead={t('plan.lead')}
      width="text"
      isPossible={isPossible}
    >
      <FollowUpDay followUpOn={followUpOn} followUpHeldOn={followUpHeldOn} today={today} />
      {mayHold && (
        <div className="lk-actions">
          <ButtonLink to={`/reviews/${head.reference}/opvolging/gehouden`} icon="check">
            {t('plan.hold-link')}
          </ButtonLink>
        </div>
      )}
      {mayPlan && (
        <Section title={t(followUpOn ? 'plan.move-title' : 'plan.plan-title')}>
          <Paragraph>{t('plan.reminder')}</Paragraph>
          <DayForm
            form={form}
            version={head.version}
            name="followUpOn"
            label={t('plan.day')}
            description={t('plan.day-hint')}
            submit={t('plan.save')}
          />
        </Section>
      )}
    </ReviewPage>
  );
}
