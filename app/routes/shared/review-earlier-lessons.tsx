import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findLessonsForReview } from '~/domain/findings/earlier-lessons/earlier-lessons-queries.server';
import { useT } from '~/i18n/use-t';
import { EarlierLessons } from '~/ui/domain/findings/earlier-lessons';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'earlier:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-earlier-lessons');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, (work) => findLessonsForReview(work, reference));
  if (!found) throw notFound();
  const { head, earlier } = found;
  return json({ head: { reference, status: head.status }, earlier });
}

export default function ReviewEarlierLessons() {
  const { head, earlier } = useLoaderData<typeof loader>();
  const t = useT('earlier');
  return (
    <ReviewPage head={head} title={t('title')} lead={t('lead')} width="text">
      <EarlierLessons {...earlier} />
    </ReviewPage>
  );
}
