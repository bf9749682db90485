import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { judgeIndependence } from '~/domain/matching/judge-independence.server';
import { judgementInput } from '~/domain/matching/matching-inputs';
import { findJudgements } from '~/domain/matching/rank-request.server';
import { useT } from '~/i18n/use-t';
import { JudgementForm } from '~/ui/domain/matching/judgement-form';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('matching:judgement.title', { name: data.toJudge.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/judgement');
  const reference = referenceParam(args.params.reference);
  const personId = idParam(new URL(args.request.url).searchParams.get('persoon') ?? undefined);
  const found = await withActor(actor, (work) => findJudgements(work, { reference, personId }));
  if (!found.ok) throw notFound();
  return json(found.value);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/judgement');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, judgementInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => judgeIndependence(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  const isChoosing = result.value.status === 'matching';
  return redirectTo(context, `/coordinator/aanvragen/${reference}${isChoosing ? '/matching' : ''}`, {
    flash: { message: 'matching:judgement.saved' },
  });
}

export default function Judgement() {
  const { head, toJudge } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('matching');
  return (
    <TriagePage
      request={head}
      title={t('judgement.title', { name: toJudge.name })}
      lead={t('judgement.lead')}
      isPossible={head.actions.includes('judge-independence')}
    >
      {toJudge.organisations.length === 0 ? (
        <EmptyState title={t('judgement.nothing.title')} text={t('judgement.nothing.text')} />
      ) : (
        <JudgementForm toJudge={toJudge} version={head.version} refused={answered?.form} />
      )}
    </TriagePage>
  );
}
