import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { issueInput } from '~/domain/billing/invoices/invoice-inputs';
import { issueInvoices } from '~/domain/billing/invoices/issue-invoices.server';
import { prepareInvoices, previewOf } from '~/domain/billing/invoices/preview-invoices.server';
import { findBillingSettings } from '~/domain/billing/settings/latest-settings.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf, monthsFrom } from '~/domain/kernel/month';
import { useT } from '~/i18n/use-t';
import { IssueForm } from '~/ui/domain/invoices/issue-form';
import { PayerPreviewCard } from '~/ui/domain/invoices/payer-preview';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { MonthField } from '~/ui/primitives/month-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'invoices:prepare.title' };

/** How many months back one can stop billing. */
const monthsToChoose = 12;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/invoices-new');
  const asked = new URL(args.request.url).searchParams.get('tot');
  return json(
    await withActor(actor, async (work) => {
      const now = monthOf(calendarDayAt(work.now));
      const months = monthsFrom(addMonths(now, -monthsToChoose), now).reverse();
      const through = months.find((month) => month === asked) ?? now;
      const payers = (await prepareInvoices(work, { through })).map(previewOf);
      return { months, through, payers, hasSettings: (await findBillingSettings(work)) !== null };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/invoices-new');
  const reading = await readForm(args.request, issueInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const issued = await withActor(actor, (work) => issueInvoices(work, reading.value));
  if (!issued.ok) {
    if (issued.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(issued, reading.typed) }, 409);
  }
  return redirectTo(context, '/penningmeester/facturen', { flash: { message: 'invoices:prepare.made' } });
}

export default function NewInvoices() {
  const { months, through, payers, hasSettings } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('invoices');
  const ready = payers.filter(({ drafts, gaps }) => drafts.length > 0 && gaps.length === 0);
  return (
    <Page
      title={t('prepare.title')}
      lead={t('prepare.lead')}
      breadcrumbs={[{ title: t('title'), to: '/penningmeester/facturen' }]}
    >
      {!hasSettings && (
        <Alert kind="warning" title={t('prepare.no-settings')}>
          {t('prepare.no-settings-text')}
        </Alert>
      )}
      <Form method="get" inline label={t('prepare.through')}>
        <MonthField
          form={startForm({ tot: through })}
          name="tot"
          label={t('prepare.through')}
          months={months}
          empty={null}
        />
        <Button kind="secondary">{t('prepare.refresh')}</Button>
      </Form>
      {payers.length === 0 ? (
        <EmptyState
          title={t('prepare.empty-title')}
          text={t('prepare.empty-text')}
          action={<ButtonLink to="/penningmeester/facturen">{t('prepare.back')}</ButtonLink>}
        />
      ) : (
        <>
          <Section title={t('prepare.ready-title')}>
            {ready.length === 0 || !hasSettings ? (
              <Paragraph>{t('prepare.ready-none')}</Paragraph>
            ) : (
              <IssueForm through={through} payers={ready} refused={refused} />
            )}
          </Section>
          <Section title={t('prepare.details-title')}>
            {payers.map((payer) => (
              <PayerPreviewCard key={payer.payerId} payer={payer} />
            ))}
          </Section>
        </>
      )}
    </Page>
  );
}
