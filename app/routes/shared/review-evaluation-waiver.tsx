import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findEvaluation } from '~/domain/reviews/follow-up/evaluation-queries.server';
import { canRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { evaluationWaiverInput } from '~/domain/reviews/follow-up/inputs';
import { waiveEvaluation } from '~/domain/reviews/follow-up/open-evaluation.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { EvaluationWaiver } from '~/ui/domain/follow-up/evaluation-waiver';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'followUp:evaluation.skip-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-evaluation-waiver');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('coordinator')) return null;
    const evaluation = await findEvaluation(work, head.requestId);
    return { head, isAnswered: evaluation !== null && evaluation.answers > 0 };
  });
  if (!found) throw notFound();
  return json({ ...found, isPossible: canRecord('waive-evaluation', found.head).allowed });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-evaluation-waiver');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, evaluationWaiverInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const waived = await withActor(actor, (work) => waiveEvaluation(work, { reference, ...reading.value }));
  if (!waived.ok) {
    if (waived.reason === 'not-found' || waived.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(waived, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/evaluatie`, {
    flash: { message: 'followUp:evaluation.skipped' },
  });
}

export default function ReviewEvaluationWaiver() {
  const { head, isAnswered, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('followUp');
  return (
    <ReviewPage
      head={head}
      title={t('evaluation.skip-title')}
      lead={t('evaluation.skip-lead')}
      width="text"
      isPossible={isPossible}
    >
      {isAnswered ? (
        <Alert kind="info" title={t('evaluation.answered-title')}>
          {t('evaluation.answered-text')}
        </Alert>
      ) : (
        <EvaluationWaiver form={form} head={head} />
      )}
    </ReviewPage>
  );
}
