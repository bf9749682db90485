import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { hasResults } from '~/domain/reviews/follow-up/evaluation';
import {
  countParticipants,
  findEvaluation,
  findEvaluationSummary,
} from '~/domain/reviews/follow-up/evaluation-queries.server';
import { canRecord, mayRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { evaluationOpeningInput } from '~/domain/reviews/follow-up/inputs';
import { openEvaluation } from '~/domain/reviews/follow-up/open-evaluation.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { EvaluationFacts } from '~/ui/domain/follow-up/evaluation-facts';
import { EvaluationOpening } from '~/ui/domain/follow-up/evaluation-opening';
import { EvaluationResults } from '~/ui/domain/follow-up/evaluation-results';
import { NewEvaluationLink } from '~/ui/domain/follow-up/new-evaluation-link';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'followUp:evaluation.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-evaluation');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const evaluation = await findEvaluation(work, head.requestId);
    return {
      head,
      evaluation,
      summary: await findEvaluationSummary(work, head.requestId),
      participants: await countParticipants(work, head.requestId),
      isFinal: hasResults(evaluation, calendarDayAt(work.now)),
    };
  });
  if (!found) throw notFound();
  const { head, evaluation, isFinal, ...shown } = found;
  const can = canRecord('open-evaluation', head).allowed;
  const mayOpen = can && !isFinal && mayRecord('open-evaluation', head.parts).allowed;
  const maySkip =
    can && (evaluation?.answers ?? 0) === 0 && mayRecord('waive-evaluation', head.parts).allowed;
  return json({ head, evaluation, ...shown, mayOpen, maySkip, isPossible: can || evaluation !== null });
}

/** The link is shown in this answer and nowhere else: of its secret part only the hash is kept. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-evaluation');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, evaluationOpeningInput);
  if (!reading.ok) return json({ form: reading.form, link: null }, 422);
  const opened = await withActor(actor, (work) => openEvaluation(work, { reference, ...reading.value }));
  if (!opened.ok) {
    if (opened.reason === 'not-found' || opened.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(opened, reading.typed), link: null }, 409);
  }
  const link = `${context.publicOrigin}/evaluatie/${opened.value.token}`;
  return json({ form: null, link }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function ReviewEvaluation() {
  const { head, evaluation, summary, participants, mayOpen, maySkip, isPossible } =
    useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT('followUp');
  const invited = evaluation?.invited ?? (participants >= 5 ? participants : null);
  const form =
    sent?.form ?? startForm({ invited: String(invited ?? ''), closesOn: evaluation?.closesOn ?? '' });
  return (
    <ReviewPage head={head} title={t('evaluation.title')} lead={t('evaluation.lead')} isPossible={isPossible}>
      {sent?.link && <NewEvaluationLink link={sent.link} />}
      <EvaluationFacts evaluation={evaluation} />
      <EvaluationResults evaluation={evaluation} summary={summary} />
      {mayOpen && !sent?.link && (
        <EvaluationOpening form={form} version={head.version} isOpen={evaluation?.standing === 'open'} />
      )}
      {maySkip && (
        <div className="lk-actions">
          <ButtonLink to={`/reviews/${head.reference}/evaluatie/overslaan`} kind="subtle">
            {t('evaluation.skip-link')}
          </ButtonLink>
        </div>
      )}
    </ReviewPage>
  );
}
