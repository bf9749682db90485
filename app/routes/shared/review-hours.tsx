import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { budgetRaiseInput } from '~/domain/billing/budgets/inputs';
import { raiseBudget } from '~/domain/billing/budgets/raise-budget.server';
import { listBudgetRaises, listReviewBudgets } from '~/domain/billing/budgets/review-budgets.server';
import { bookingRules } from '~/domain/billing/settings/booking-rules.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { BudgetRaises } from '~/ui/domain/hours/budget-raises';
import { RaiseForm } from '~/ui/domain/hours/raise-form';
import { ReviewHoursPanel } from '~/ui/domain/hours/review-hours-panel';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'booking:review.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-hours');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const { budgetWarningPercent } = await bookingRules(work);
    return {
      head,
      budgetWarningPercent,
      budgets: await listReviewBudgets(work, head.requestId),
      raises: await listBudgetRaises(work, head.requestId),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-hours');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, budgetRaiseInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const raised = await withActor(actor, (work) => raiseBudget(work, { reference, ...reading.value }));
  if (!raised.ok) {
    if (raised.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(raised, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/uren`, { flash: { message: 'booking:flash.raised' } });
}

export default function ReviewHours() {
  const { head, budgets, raises, budgetWarningPercent } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('booking');
  const coordinates = head.parts.includes('coordinator');
  return (
    <ReviewPage
      head={head}
      title={t('review.title')}
      lead={t('review.lead')}
      actions={coordinates ? undefined : <ButtonLink to="/uren">{t('review.write')}</ButtonLink>}
    >
      <ReviewHoursPanel
        reference={head.reference}
        budgets={budgets}
        warningPercent={budgetWarningPercent}
        isPage
      />
      <BudgetRaises raises={raises} />
      {coordinates && <RaiseForm budgets={budgets} refused={refused} />}
    </ReviewPage>
  );
}
