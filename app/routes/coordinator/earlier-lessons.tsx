import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findLessonsForRequest } from '~/domain/findings/earlier-lessons/earlier-lessons-queries.server';
import { useT } from '~/i18n/use-t';
import { EarlierLessons } from '~/ui/domain/findings/earlier-lessons';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'earlier:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/earlier-lessons');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, (work) => findLessonsForRequest(work, reference));
  if (!found) throw notFound();
  const { head, earlier } = found;
  return json({ head: { reference, status: head.status, isOwn: head.isOwn }, earlier });
}

export default function RequestEarlierLessons() {
  const { head, earlier } = useLoaderData<typeof loader>();
  const t = useT('earlier');
  return (
    <TriagePage request={head} title={t('title')} lead={t('lead')}>
      {earlier && <EarlierLessons {...earlier} />}
    </TriagePage>
  );
}
