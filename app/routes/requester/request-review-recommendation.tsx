import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { canRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { listRecommendations } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { responseInput } from '~/domain/reviews/follow-up/inputs';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { CommissionerPage } from '~/ui/domain/follow-up/commissioner-page';
import { RecommendationList } from '~/ui/domain/follow-up/recommendation-list';
import { ResponseForm } from '~/ui/domain/follow-up/response-form';
import { ResponseHistory } from '~/ui/domain/follow-up/response-history';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'followUp:answer.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-review-recommendation');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('commissioner')) return null;
    const { version, status } = head;
    // What the reviewers list is theirs to change until the report is delivered.
    const isPossible = canRecord('answer-recommendation', head).allowed;
    const listed = await listRecommendations(work, head.requestId);
    const recommendation = listed.find(({ id }) => id === recommendationId);
    return recommendation ? { review: { reference, version, status }, recommendation, isPossible } : null;
  });
  if (!found) throw notFound();
  return json(found.isPossible ? found : { ...found, recommendation: null });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-review-recommendation');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const reading = await readForm(args.request, responseInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const answered = await withActor(actor, (work) =>
    answerRecommendation(work, { reference, recommendationId, ...reading.value }),
  );
  if (!answered.ok) {
    if (answered.reason === 'not-found' || answered.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(answered, reading.typed) }, 409);
  }
  return redirectTo(context, `/aanvraag/${reference}/leerreview`, {
    flash: { message: 'followUp:answer.saved' },
  });
}

export default function RequestReviewRecommendation() {
  const { review, recommendation } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('followUp');
  return (
    <CommissionerPage
      review={review}
      title={t('answer.title')}
      lead={t('answer.lead')}
      isPossible={recommendation !== null}
    >
      {recommendation && (
        <>
          <RecommendationList recommendations={[recommendation]} linksOf={() => []} />
          <ResponseForm
            form={form}
            version={review.version}
            back={{ to: `/aanvraag/${review.reference}/leerreview`, text: t('commissioner.back') }}
          />
          <ResponseHistory responses={recommendation.responses} />
        </>
      )}
    </CommissionerPage>
  );
}
