import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { findTeam, listToDeclare } from '~/domain/reviews/team/team-queries.server';
import { useT } from '~/i18n/use-t';
import { ReviewPage } from '~/ui/domain/review/review-page';
import { DeclarationsToMake } from '~/ui/domain/team/declarations-to-make';
import { TeamSeats } from '~/ui/domain/team/team-seats';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'team:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-team');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    return {
      head,
      team: await findTeam(work, head),
      toDeclare: await listToDeclare(work, head),
    };
  });
  if (!found) throw notFound();
  const { head, team, toDeclare } = found;
  const mayChange = head.parts.includes('coordinator') && !isOver(head.status);
  return json({ head: { reference, status: head.status }, team, toDeclare, mayChange });
}

export default function ReviewTeam() {
  const { head, team, toDeclare, mayChange } = useLoaderData<typeof loader>();
  const t = useT('team');
  return (
    <ReviewPage head={head} title={t('title')} lead={t('lead')}>
      <DeclarationsToMake toDeclare={toDeclare} reference={head.reference} mayJudge={mayChange} />
      <TeamSeats team={team} reference={head.reference} mayChange={mayChange} />
    </ReviewPage>
  );
}
