import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { stepKeys } from '~/domain/content/content-key';
import { listTexts } from '~/domain/content/text.server';
import { planInput } from '~/domain/reviews/agreement/agreement-inputs';
import { makePlan } from '~/domain/reviews/agreement/make-plan.server';
import { findPlanToChange } from '~/domain/reviews/agreement/plan-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { PlanForm } from '~/ui/domain/agreement/plan-form';
import { PlanTable } from '~/ui/domain/agreement/plan-table';
import { SupervisionAgreed } from '~/ui/domain/agreement/supervision-agreed';
import { WeightBar } from '~/ui/domain/agreement/weight-bar';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'quote:plan.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/shared/review-planning');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const texts = await listTexts(work, language);
    const titles = new Map(texts.map(({ key, title }) => [key, title]));
    return {
      head,
      planning: await findPlanToChange(work, head),
      stepTitles: stepKeys.map((key) => titles.get(key) ?? ''),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-planning');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, planInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const made = await withActor(actor, (work) => makePlan(work, { reference, ...reading.value }));
  if (!made.ok) {
    if (made.reason === 'not-found' || made.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(made, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/planning`, { flash: { message: 'quote:plan.saved' } });
}

export default function ReviewPlanning() {
  const { head, planning, stepTitles } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('quote');
  const { form, states, isPlanned, mayChange } = planning;
  return (
    <ReviewPage head={head} title={t('plan.title')} lead={t('plan.lead')}>
      <PlanTable states={states} isPlanned={isPlanned} />
      <SupervisionAgreed {...planning} />
      {form && <WeightBar form={form} stepTitles={stepTitles} />}
      {mayChange && (
        <Section title={t(isPlanned ? 'plan.change-title' : 'plan.make-title')}>
          <PlanForm version={head.version} planning={planning} refused={refused} />
        </Section>
      )}
    </ReviewPage>
  );
}
