import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { changePayers } from '~/domain/matching/change-payers.server';
import { hasPayers } from '~/domain/requests/payers/invoice-readiness';
import { typedPayers } from '~/domain/requests/payers/payer-form';
import { readinessOf } from '~/domain/requests/payers/payer-readiness';
import { findPayerDetailsAskedAt, listPayers } from '~/domain/requests/payers/payers-of-request.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { PayerStanding } from '~/ui/domain/payers/payer-standing';
import { PayersForm } from '~/ui/domain/payers/payers-form';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm } from '~/web/forms.server';
import { readPayersForm } from '~/web/payers-form.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('payers:title', { reference: data.head.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-payers');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head || !hasPayers(head.kind)) return null;
    if (head.isOwn) return { head, payers: [], askedAt: null };
    return {
      head,
      payers: await listPayers(work, head.id),
      askedAt: await findPayerDetailsAskedAt(work, head.id),
    };
  });
  if (!found) throw notFound();
  const { head, payers, askedAt } = found;
  return json({ head, askedAt, typed: typedPayers(payers), payers: payers.map(readinessOf) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-payers');
  const reference = referenceParam(args.params.reference);
  const reading = await readPayersForm(args.request);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => changePayers(work, { reference, ...value }));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, typed) }, result.fields ? 422 : 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}/betalers`, {
    flash: { message: 'payers:coordinator.saved' },
  });
}

export default function RequestPayers() {
  const { head, payers, typed, askedAt } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(typed);
  const t = useT('payers');
  return (
    <TriagePage
      request={head}
      title={t('title', { reference: head.reference })}
      lead={t('coordinator.lead')}
      isPossible={head.actions.includes('change-payers')}
      width="wide"
    >
      <PayerStanding
        request={head}
        payers={payers}
        askedAt={askedAt}
        mayAsk={head.actions.includes('ask-payer-details')}
        mayWaive={head.actions.includes('waive-payer-gaps')}
      />
      <Section title={t('form.title')}>
        <PayersForm form={form} version={head.version} />
      </Section>
    </TriagePage>
  );
}
