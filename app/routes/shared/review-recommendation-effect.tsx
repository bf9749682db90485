import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { mayRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { checkEffect } from '~/domain/reviews/loop/check-effect.server';
import { effectInput } from '~/domain/reviews/loop/inputs';
import { findLoop } from '~/domain/reviews/loop/loop-queries.server';
import { possibleLoopActs } from '~/domain/reviews/loop/possible-loop-acts';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { RecommendationList } from '~/ui/domain/follow-up/recommendation-list';
import { EffectForm } from '~/ui/domain/loop/effect-form';
import { LoopChain } from '~/ui/domain/loop/loop-chain';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'loop:check.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-recommendation-effect');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || !mayRecord('check-effect', head.parts).allowed) return null;
    const loop = await findLoop(work, head.requestId, recommendationId);
    return loop ? { head, loop } : null;
  });
  if (!found) throw notFound();
  return json({ ...found, isPossible: possibleLoopActs(found.head, found.loop).check });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-recommendation-effect');
  const reference = referenceParam(args.params.reference);
  const recommendationId = idParam(args.params.recommendationId);
  const reading = await readForm(args.request, effectInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const done = await withActor(actor, (work) =>
    checkEffect(work, { reference, recommendationId, ...reading.value }),
  );
  if (!done.ok) {
    if (done.reason === 'not-found' || done.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(done, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/aanbevelingen/${recommendationId}`, {
    flash: { message: 'loop:check.saved' },
  });
}

export default function ReviewRecommendationEffect() {
  const { head, loop, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('loop');
  const back = {
    to: `/reviews/${head.reference}/aanbevelingen/${loop.id}`,
    text: t('chain.title'),
  };
  return (
    <ReviewPage
      head={head}
      title={t('check.title')}
      lead={t('check.lead')}
      width="text"
      isPossible={isPossible}
    >
      <RecommendationList recommendations={[loop]} linksOf={() => []} />
      <EffectForm form={form} version={head.version} back={back} />
      <LoopChain loop={loop} />
    </ReviewPage>
  );
}
