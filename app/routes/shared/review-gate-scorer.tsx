import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { assignScorer } from '~/domain/reviews/quality/assign-scorer.server';
import { scorersOf } from '~/domain/reviews/quality/gate-scorers.server';
import { scorerInput } from '~/domain/reviews/quality/inputs';
import { listScorerCandidates } from '~/domain/reviews/quality/scorer-candidates.server';
import { mayLook } from '~/domain/reviews/quality/scorer-rules';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { ScorerForm } from '~/ui/domain/quality/scorer-form';
import { ScorersNow } from '~/ui/domain/quality/scorers-now';
import { useReasons } from '~/ui/domain/quality/use-reasons';
import { WhoCannot } from '~/ui/domain/quality/who-cannot';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { gateParam } from '~/web/gate-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('quality:scorer.title', { gate: t(`quality:gate.${data.gate}`) }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-gate-scorer');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('coordinator')) return null;
    const scorers = await scorersOf(work, head.requestId);
    return {
      head,
      gate,
      scorers: scorers.filter((one) => one.gate === gate),
      candidates: await listScorerCandidates(work, head.requestId),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-gate-scorer');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const reading = await readForm(args.request, scorerInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => assignScorer(work, { reference, gate, ...value }));
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(result, typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/toetsen/${gate}/supervisor`, {
    flash: { message: 'quality:scorer.assigned' },
  });
}

export default function ReviewGateScorer() {
  const { head, gate, scorers, candidates } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ place: 'first' });
  const t = useT('quality');
  const reasonsOf = useReasons();
  const isLooking = new Set(scorers.map(({ personId }) => personId));
  const cannot = candidates
    .filter((one) => !mayLook(one))
    .map((one) => ({ ...one, reasons: reasonsOf(one) }));
  const page = `/reviews/${head.reference}/toetsen/${gate}/supervisor`;
  return (
    <ReviewPage
      head={head}
      title={t('scorer.title', { gate: t(`gate.${gate}`) })}
      lead={t('scorer.lead')}
      width="text"
    >
      <ScorersNow
        page={page}
        version={head.version}
        scorers={scorers.map((one) => ({
          ...one,
          reasons: cannot.find(({ personId }) => personId === one.personId)?.reasons ?? [],
        }))}
      />
      <ScorerForm
        form={form}
        version={head.version}
        candidates={candidates.filter((one) => mayLook(one) && !isLooking.has(one.personId))}
      />
      <WhoCannot people={cannot} />
    </ReviewPage>
  );
}
