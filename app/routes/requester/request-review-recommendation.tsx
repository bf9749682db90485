import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { isDelivered } from '~/domain/reviews/follow-up/commissioner-tasks';
import { responseInput } from '~/domain/reviews/follow-up/inputs';
import { findLoop } from '~/domain/reviews/loop/loop-queries.server';
import { possibleLoopActs } from '~/domain/reviews/loop/possible-loop-acts';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { CommissionerPage } from '~/ui/domain/follow-up/commissioner-page';
import { RecommendationList } from '~/ui/domain/follow-up/recommendation-list';
import { ResponseForm } from '~/ui/domain/follow-up/response-form';
import { LoopChain, NextOfLoop } from '~/ui/domain/loop/loop-chain';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'loop:list.recommendation' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-review-recommendation');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('commissioner')) return null;
    const { version, status } = head;
    const loop = await findLoop(work, head.requestId, recommendationId);
    if (!loop) return null;
    // What the reviewers list is theirs to change until the report is delivered.
    if (!isDelivered(head)) return { review: { reference, version, status }, loop: null, mayAnswer: false };
    const { answer } = possibleLoopActs(head, loop);
    return { review: { reference, version, status }, loop, mayAnswer: answer };
  });
  if (!found) throw notFound();
  return json(found);
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
  const { review, loop, mayAnswer } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('followUp');
  const words = useT('loop');
  return (
    <CommissionerPage
      review={review}
      title={words('list.recommendation')}
      lead={t('answer.lead')}
      isPossible={loop !== null}
    >
      {loop && (
        <>
          <RecommendationList recommendations={[loop]} linksOf={() => []} />
          <NextOfLoop standing={loop.standing} />
          {mayAnswer && (
            <Section title={t('answer.title')}>
              <ResponseForm
                form={form}
                version={review.version}
                back={{ to: `/aanvraag/${review.reference}/leerreview`, text: t('commissioner.back') }}
              />
            </Section>
          )}
          <LoopChain loop={loop} />
        </>
      )}
    </CommissionerPage>
  );
}
