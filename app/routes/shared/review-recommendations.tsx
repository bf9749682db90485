import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { canRecord, type FollowUpAct, mayRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { listAddressees } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { recommendationInput } from '~/domain/reviews/follow-up/inputs';
import { addRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { listFindingsOfReview } from '~/domain/reviews/loop/findings-of-review.server';
import { listLoopsOfReview } from '~/domain/reviews/loop/loop-queries.server';
import { findReviewHead, type ReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { RecommendationForm } from '~/ui/domain/follow-up/recommendation-form';
import { RecommendationList, type ShownRecommendation } from '~/ui/domain/follow-up/recommendation-list';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'followUp:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-recommendations');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    return {
      head,
      recommendations: await listLoopsOfReview(work, head.requestId),
      addressees: await listAddressees(work, head.requestId),
      findings: await listFindingsOfReview(work, head.requestId),
    };
  });
  if (!found) throw notFound();
  const { head, recommendations } = found;
  return json({
    ...found,
    mayList: isFor('list-recommendations', head),
    mayAnswer: isFor('answer-recommendation', head),
    isPossible: recommendations.length > 0 || canRecord('list-recommendations', head).allowed,
  });
}

function isFor(act: FollowUpAct, head: ReviewHead): boolean {
  return mayRecord(act, head.parts).allowed && canRecord(act, head).allowed;
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-recommendations');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, recommendationInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const added = await withActor(actor, (work) => addRecommendation(work, { reference, ...reading.value }));
  if (!added.ok) {
    if (added.reason === 'not-found' || added.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(added, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/aanbevelingen`, {
    flash: { message: 'followUp:item.added' },
  });
}

export default function ReviewRecommendations() {
  const { head, recommendations, addressees, findings, mayList, mayAnswer, isPossible } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('followUp');
  const base = `/reviews/${head.reference}/aanbevelingen`;
  const linksOf = ({ id, responses }: ShownRecommendation) => [
    { to: `${base}/${id}`, text: t(mayAnswer ? 'list.record' : 'list.open') },
    ...(mayList && responses.length === 0 ? [{ to: `${base}/${id}/wijzigen`, text: t('list.change') }] : []),
  ];
  return (
    <ReviewPage
      head={head}
      title={t('list.title')}
      lead={t('list.lead')}
      width="text"
      isPossible={isPossible}
    >
      <RecommendationList recommendations={recommendations} linksOf={linksOf} />
      {mayList && (
        <Section title={t('item.add-title')}>
          <RecommendationForm
            form={form}
            version={head.version}
            addressees={addressees}
            findings={findings}
            places={recommendations.length + 1}
            does="add"
          />
        </Section>
      )}
    </ReviewPage>
  );
}
