import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { canRecord, mayRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { listRecommendations } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { responseInput } from '~/domain/reviews/follow-up/inputs';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { RecommendationList } from '~/ui/domain/follow-up/recommendation-list';
import { ResponseForm } from '~/ui/domain/follow-up/response-form';
import { ResponseHistory } from '~/ui/domain/follow-up/response-history';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'followUp:answer.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-recommendation');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const listed = await listRecommendations(work, head.requestId);
    const recommendation = listed.find(({ id }) => id === recommendationId);
    return recommendation ? { head, recommendation } : null;
  });
  if (!found) throw notFound();
  const { head } = found;
  const mayAnswer =
    mayRecord('answer-recommendation', head.parts).allowed &&
    canRecord('answer-recommendation', head).allowed;
  return json({ ...found, mayAnswer });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-recommendation');
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
  return redirectTo(context, `/reviews/${reference}/aanbevelingen`, {
    flash: { message: 'followUp:answer.saved' },
  });
}

export default function ReviewRecommendation() {
  const { head, recommendation, mayAnswer } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('followUp');
  const back = { to: `/reviews/${head.reference}/aanbevelingen`, text: t('list.title') };
  return (
    <ReviewPage head={head} title={t('answer.title')} width="text">
      <RecommendationList recommendations={[recommendation]} linksOf={() => []} />
      {mayAnswer && (
        <Section title={t('list.record')}>
          <Paragraph>{t('answer.lead-in-writing')}</Paragraph>
          <ResponseForm form={form} version={head.version} inWriting back={back} />
        </Section>
      )}
      <ResponseHistory responses={recommendation.responses} />
    </ReviewPage>
  );
}
