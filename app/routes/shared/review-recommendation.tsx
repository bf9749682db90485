import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { responseInput } from '~/domain/reviews/follow-up/inputs';
import { findLoop } from '~/domain/reviews/loop/loop-queries.server';
import { possibleLoopActs } from '~/domain/reviews/loop/possible-loop-acts';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { RecommendationList } from '~/ui/domain/follow-up/recommendation-list';
import { ResponseForm } from '~/ui/domain/follow-up/response-form';
import { LoopChain, NextOfLoop } from '~/ui/domain/loop/loop-chain';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'loop:list.recommendation' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-recommendation');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const loop = await findLoop(work, head.requestId, recommendationId);
    return loop ? { head, loop } : null;
  });
  if (!found) throw notFound();
  return json({ ...found, may: possibleLoopActs(found.head, found.loop) });
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
  return redirectTo(context, `/reviews/${reference}/aanbevelingen/${recommendationId}`, {
    flash: { message: 'followUp:answer.saved' },
  });
}

export default function ReviewRecommendation() {
  const { head, loop, may } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('followUp');
  const words = useT('loop');
  const list = `/reviews/${head.reference}/aanbevelingen`;
  const own = `${list}/${loop.id}`;
  const isNext = (step: 'assess' | 'check') => loop.standing.next === step;
  return (
    <ReviewPage head={head} title={words('list.recommendation')} width="text">
      <RecommendationList recommendations={[loop]} linksOf={() => []} />
      <NextOfLoop
        standing={loop.standing}
        actions={
          <>
            {may.assess && (
              <ButtonLink to={`${own}/beoordeling`} kind={isNext('assess') ? 'primary' : 'secondary'}>
                {words('assess.link')}
              </ButtonLink>
            )}
            {may.check && (
              <ButtonLink to={`${own}/effect`} kind={isNext('check') ? 'primary' : 'secondary'}>
                {words('check.link')}
              </ButtonLink>
            )}
          </>
        }
      />
      <LoopChain loop={loop} />
      {may.answer && (
        <Section title={t('list.record')}>
          <Paragraph>{t('answer.lead-in-writing')}</Paragraph>
          <ResponseForm
            form={form}
            version={head.version}
            inWriting
            back={{ to: list, text: t('list.title') }}
          />
        </Section>
      )}
    </ReviewPage>
  );
}
