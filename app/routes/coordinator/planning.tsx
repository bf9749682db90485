import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { newRoundInput } from '~/domain/matching/planning/inputs';
import { makeRound } from '~/domain/matching/planning/make-round.server';
import { listOpenRequests } from '~/domain/matching/planning/requests-to-plan.server';
import { listRounds } from '~/domain/matching/planning/round-queries.server';
import { useT } from '~/i18n/use-t';
import { OpenRequestChoice } from '~/ui/domain/planning/open-request-choice';
import { RoundTable } from '~/ui/domain/planning/round-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'planning:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/planning');
  return json(
    await withActor(actor, async (work) => ({
      requests: await listOpenRequests(work),
      rounds: await listRounds(work),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/planning');
  const reading = await readForm(args.request, newRoundInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const made = await withActor(actor, (work) => makeRound(work, reading.value));
  if (made.ok) return redirectTo(context, `/coordinator/samen-plannen/${made.value.roundId}`);
  return json({ form: failureToForm(made, reading.typed) }, 409);
}

export default function Planning() {
  const { requests, rounds } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useT('planning');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('choose.title')}>
        <OpenRequestChoice requests={requests} form={form} />
      </Section>
      <Section title={t('rounds.title')}>
        <RoundTable rounds={rounds} />
      </Section>
    </Page>
  );
}
