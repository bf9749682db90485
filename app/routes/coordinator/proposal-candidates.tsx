import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { addCandidates } from '~/domain/matching/add-candidates.server';
import { extraCandidatesInput } from '~/domain/matching/matching-inputs';
import { findExtraCandidates } from '~/domain/matching/proposal-choice.server';
import { findProposal } from '~/domain/matching/proposal-queries.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { ExtraCandidatesForm } from '~/ui/domain/matching/extra-candidates-form';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('matching:proposal.add-title', { seat: t(`domain:seat.${data.seat}`) }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/proposal-candidates');
  const reference = referenceParam(args.params.reference);
  const asked = new URL(args.request.url).searchParams.get('plaats');
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head) return null;
    // Without a seat in the address: the one that needs somebody most.
    const proposal = await findProposal(work, reference);
    const unfilled = proposal?.seats.filter(({ state }) => state !== 'confirmed');
    const empty = (unfilled?.find(({ state }) => state === 'empty') ?? unfilled?.[0])?.seat;
    const seat = proposal?.seats.find((each) => each.seat === asked)?.seat ?? empty ?? 'lead';
    const mayAdd = head.actions.includes('line-up-candidates');
    const candidates = mayAdd ? await findExtraCandidates(work, reference, seat) : null;
    return { head, seat, options: candidates?.ok ? candidates.value.options : null };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/proposal-candidates');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, extraCandidatesInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => addCandidates(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'matching:proposal.add-sent' },
  });
}

export default function ProposalCandidates() {
  const { head, seat, options } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('matching');
  const domain = useT('domain');
  return (
    <TriagePage
      request={head}
      title={t('proposal.add-title', { seat: domain(`seat.${seat}`) })}
      lead={t('proposal.add-lead')}
      isPossible={options !== null}
      width="wide"
    >
      {options && <ExtraCandidatesForm seat={seat} options={options} version={head.version} form={form} />}
    </TriagePage>
  );
}
