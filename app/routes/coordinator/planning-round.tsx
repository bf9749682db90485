import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { confirmRound } from '~/domain/matching/planning/confirm-round.server';
import { roundConfirmationInput } from '~/domain/matching/planning/inputs';
import { findRound } from '~/domain/matching/planning/round-queries.server';
import { useT } from '~/i18n/use-t';
import { PlanComparison } from '~/ui/domain/planning/plan-comparison';
import { PlanConfirmation } from '~/ui/domain/planning/plan-confirmation';
import { RoundState } from '~/ui/domain/planning/round-state';
import { UndoRound } from '~/ui/domain/planning/undo-round';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'planning:round.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/planning-round');
  const roundId = idParam(args.params.roundId);
  const round = await withActor(actor, (work) => findRound(work, roundId));
  if (!round) throw notFound();
  return json({ round });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/planning-round');
  const roundId = idParam(args.params.roundId);
  const reading = await readForm(args.request, roundConfirmationInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const confirmed = await withActor(actor, (work) => confirmRound(work, { roundId, ...reading.value }));
  if (confirmed.ok) {
    return redirectTo(context, `/coordinator/samen-plannen/${roundId}`, {
      flash: { message: 'planning:confirm.done' },
    });
  }
  if (confirmed.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(confirmed, reading.typed) }, 409);
}

export default function Round() {
  const { round } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('planning');
  const isOpen = round.confirmedAt === null;
  return (
    <Page
      title={t('round.title')}
      lead={t(isOpen ? 'round.lead' : 'round.lead-confirmed', { name: round.madeBy })}
      width="wide"
      breadcrumbs={[{ title: t('title'), to: '/coordinator/samen-plannen' }]}
    >
      <RoundState round={round} />
      <Section
        title={t('round.compare')}
        actions={
          <ButtonLink to="/coordinator/samen-plannen" kind="secondary">
            {t('again')}
          </ButtonLink>
        }
      >
        <PlanComparison requests={round.requests} />
        <Paragraph>{t(round.isProved ? 'round.proved' : 'round.unproved')}</Paragraph>
        {round.hidden > 0 && <Paragraph>{t('round.hidden', { count: round.hidden })}</Paragraph>}
      </Section>
      {!isOpen && round.undoneAt === null && <UndoRound roundId={round.id} />}
      {isOpen && <PlanConfirmation requests={round.requests} refused={refused} />}
    </Page>
  );
}
