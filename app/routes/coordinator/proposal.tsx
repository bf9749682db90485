import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { proposalInput } from '~/domain/matching/matching-inputs';
import { findProposalChoice } from '~/domain/matching/proposal-choice.server';
import { findProposal } from '~/domain/matching/proposal-queries.server';
import { proposePair } from '~/domain/matching/propose-pair.server';
import { seatingFromAddress } from '~/domain/matching/seat-address';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { ProposalForm } from '~/ui/domain/matching/proposal-form';
import { ProposalState } from '~/ui/domain/matching/proposal-state';
import { SeatChoiceForm } from '~/ui/domain/matching/seat-choice-form';
import { WithdrawProposal } from '~/ui/domain/matching/withdraw-proposal';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('matching:proposal.title', { reference: data.head.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/proposal');
  const reference = referenceParam(args.params.reference);
  const seating = seatingFromAddress(new URL(args.request.url).searchParams);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head) return null;
    const isNew = head.actions.includes('propose-pair');
    const choice = isNew ? await findProposalChoice(work, reference, seating) : null;
    return {
      head,
      choice: choice?.ok ? choice.value : null,
      proposal: isNew ? null : await findProposal(work, reference),
    };
  });
  if (!found) throw notFound();
  const isLost = found.head.actions.includes('propose-pair') && !found.choice?.chosen.length;
  if (isLost) throw redirectTo(context, `/coordinator/aanvragen/${reference}/matching`);
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/proposal');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, proposalInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => proposePair(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'matching:proposal.sent' },
  });
}

export default function Proposal() {
  const { head, choice, proposal } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('matching');
  const base = `/coordinator/aanvragen/${head.reference}`;
  return (
    <TriagePage
      request={head}
      title={
        choice?.next
          ? t(`proposal.choose.${choice.next.seat}`)
          : t('proposal.title', { reference: head.reference })
      }
      lead={choice ? t(choice.next ? 'proposal.lead-choose' : 'proposal.lead-check') : undefined}
      isPossible={choice !== null || proposal !== null}
      width="wide"
    >
      {choice?.next && <SeatChoiceForm chosen={choice.chosen} next={choice.next} base={base} />}
      {choice && !choice.next && (
        <ProposalForm choice={choice} version={head.version} base={base} refused={answered?.form} />
      )}
      {proposal && <ProposalState proposal={proposal} />}
      {proposal && head.actions.includes('withdraw-proposal') && (
        <WithdrawProposal reference={head.reference} version={head.version} />
      )}
    </TriagePage>
  );
}
