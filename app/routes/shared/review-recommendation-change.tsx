import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { canRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { listAddressees } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { recommendationInput } from '~/domain/reviews/follow-up/inputs';
import { changeRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { listFindingsOfReview } from '~/domain/reviews/loop/findings-of-review.server';
import { listLoopsOfReview } from '~/domain/reviews/loop/loop-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { RecommendationForm } from '~/ui/domain/follow-up/recommendation-form';
import { RecommendationRemoval } from '~/ui/domain/follow-up/recommendation-removal';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'followUp:item.change-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-recommendation-change');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('reviewer')) return null;
    const listed = await listLoopsOfReview(work, head.requestId);
    const recommendation = listed.find(({ id }) => id === recommendationId);
    if (!recommendation) return null;
    const addressees = await listAddressees(work, head.requestId);
    const findings = await listFindingsOfReview(work, head.requestId);
    return { head, recommendation, addressees, findings, places: listed.length };
  });
  if (!found) throw notFound();
  return json({ ...found, isPossible: canRecord('list-recommendations', found.head).allowed });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-recommendation-change');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const reading = await readForm(args.request, recommendationInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const changed = await withActor(actor, (work) =>
    changeRecommendation(work, { reference, recommendationId, ...reading.value }),
  );
  if (!changed.ok) {
    if (changed.reason === 'not-found' || changed.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(changed, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/aanbevelingen`, {
    flash: { message: 'followUp:item.saved' },
  });
}

export default function ReviewRecommendationChange() {
  const { head, recommendation, addressees, findings, places, isPossible } = useLoaderData<typeof loader>();
  const { id, kind, label, addresseeId, finding, position, responses } = recommendation;
  const form =
    useActionData<typeof action>()?.form ??
    startForm({
      kind,
      label,
      addresseeId: addresseeId ?? '',
      findingId: finding?.id ?? '',
      position: String(position),
    });
  const t = useT('followUp');
  return (
    <ReviewPage head={head} title={t('item.change-title')} width="text" isPossible={isPossible}>
      {responses.length > 0 ? (
        <Alert kind="info" title={t('item.answered-title')}>
          {t('item.answered-text')}
        </Alert>
      ) : (
        <>
          <RecommendationForm
            form={form}
            version={head.version}
            addressees={addressees}
            findings={findings}
            places={places}
            does="save"
          />
          <RecommendationRemoval head={head} recommendationId={id} />
        </>
      )}
    </ReviewPage>
  );
}
