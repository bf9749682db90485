import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { chancesAt } from '~/domain/reviews/quality/gate-chances';
import { listGates } from '~/domain/reviews/quality/gate-queries.server';
import { listOwnGates } from '~/domain/reviews/quality/list-own-gates.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { GateCard } from '~/ui/domain/quality/gate-card';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'quality:gates.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/shared/review-gates');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const asker = { personId: person?.id ?? null, parts: head.parts };
    const gates = await listGates(work, head.requestId);
    const own = (await listOwnGates(work)).filter((one) => one.reference === reference);
    return {
      head,
      gates: gates.map((gate) => ({ ...gate, chances: chancesAt(gate, head.status, asker) })),
      toScore: own.flatMap(({ gate, askedAt }) => (askedAt ? [gate] : [])),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function ReviewGates() {
  const { head, gates, toScore } = useLoaderData<typeof loader>();
  const t = useT('quality');
  return (
    <ReviewPage head={head} title={t('gates.title')} lead={t('gates.lead')}>
      {gates.map((gate) => (
        <GateCard key={gate.gate} head={head} gate={gate} isToScore={toScore.includes(gate.gate)} />
      ))}
    </ReviewPage>
  );
}
