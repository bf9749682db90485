import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { stepKeys } from '~/domain/content/content-key';
import { listTexts } from '~/domain/content/text.server';
import { findProgress, findReviewHead, listPlan, listTeam } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { MethodPath } from '~/ui/domain/review/method-path';
import { ReviewStatusBadge } from '~/ui/domain/review/review-status-badge';
import { ReviewTeam } from '~/ui/domain/review/review-team';
import { WhatsNext } from '~/ui/domain/review/whats-next';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'requester',
  title: ({ t, data }) => t('review:room.title', { reference: data.head.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/requester/request-review');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('commissioner')) return null;
    const texts = await listTexts(work, language);
    const titles = new Map(texts.map(({ key, title }) => [key, title]));
    return {
      head,
      steps: stepKeys.map((key) => titles.get(key) ?? ''),
      progress: await findProgress(work, head),
      plan: await listPlan(work, head.requestId),
      team: await listTeam(work, head.requestId),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function RequestReview() {
  const { head, steps, progress, team } = useLoaderData<typeof loader>();
  const { reference, status } = head;
  const t = useT('review');
  return (
    <Page
      title={t('room.title', { reference })}
      lead={t('room.lead.commissioner')}
      aside={<ReviewStatusBadge status={status} />}
      breadcrumbs={[{ title: reference, to: `/aanvraag/${reference}` }]}
    >
      <MethodPath review={head} stepTitles={steps} />
      <WhatsNext reference={reference} parts={head.parts} {...progress} />
      <ReviewTeam team={team} />
    </Page>
  );
}
