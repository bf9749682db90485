import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { settleInput } from '~/domain/billing/confirmation/confirmation-inputs';
import { findDispute } from '~/domain/billing/confirmation/dispute-queries.server';
import { settleDispute } from '~/domain/billing/confirmation/settle-dispute.server';
import { useT } from '~/i18n/use-t';
import { DisputeFacts } from '~/ui/domain/hours-confirmation/dispute-facts';
import { SettleForm } from '~/ui/domain/hours-confirmation/settle-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Section } from '~/ui/primitives/section';
import { disputeParams } from '~/web/dispute-params.server';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ t, data }) => t('hoursConfirmation:disputes.one', { reference: data.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/dispute');
  const which = disputeParams(args.params);
  const dispute = await withActor(actor, (work) => findDispute(work, which));
  if (!dispute) throw notFound();
  return json(dispute);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/dispute');
  const which = disputeParams(args.params);
  const dispute = await withActor(actor, (work) => findDispute(work, which));
  if (!dispute) throw notFound();
  const reading = await readForm(args.request, settleInput(dispute.source));
  if (!reading.ok) return json({ form: reading.form }, 422);
  const settled = await withActor(actor, (work) => settleDispute(work, { ...which, ...reading.value }));
  if (!settled.ok) {
    if (settled.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(settled, reading.typed) }, 409);
  }
  return redirectTo(context, '/penningmeester/geschillen', {
    flash: { message: 'hoursConfirmation:disputes.saved' },
  });
}

export default function DisputePage() {
  const dispute = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('hoursConfirmation');
  return (
    <Page
      title={t('disputes.one', { reference: dispute.reference })}
      lead={t('disputes.one-lead')}
      width="text"
      breadcrumbs={[{ title: t('disputes.back'), to: '/penningmeester/geschillen' }]}
    >
      <DisputeFacts dispute={dispute} />
      {dispute.outcome === null && (
        <Section title={t('disputes.settle')}>
          <SettleForm source={dispute.source} refused={refused} />
        </Section>
      )}
    </Page>
  );
}
