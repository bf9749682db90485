import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { creditInvoice } from '~/domain/billing/invoices/credit-invoice.server';
import { findInvoice } from '~/domain/billing/invoices/find-invoice.server';
import { creditInput } from '~/domain/billing/invoices/invoice-inputs';
import { creditReasons } from '~/domain/billing/invoices/invoice-state';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { invoiceParam } from '~/web/invoice-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ t, data }) => t('invoices:credit.title', { number: data.number }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/invoice-credit');
  const name = invoiceParam(args.params.invoiceNumber);
  const invoice = await withActor(actor, (work) => findInvoice(work, name));
  if (invoice?.kind !== 'invoice') throw notFound();
  return json({ number: invoice.number, isCredited: invoice.isCredited });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/invoice-credit');
  const name = invoiceParam(args.params.invoiceNumber);
  const reading = await readForm(args.request, creditInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const credited = await withActor(actor, (work) => creditInvoice(work, { name, ...reading.value }));
  if (!credited.ok) {
    if (credited.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(credited, reading.typed) }, 409);
  }
  return redirectTo(context, `/penningmeester/facturen/${credited.value}`, {
    flash: { message: 'invoices:credit.done' },
  });
}

export default function InvoiceCredit() {
  const { number, isCredited } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('invoices');
  const back = (
    <ButtonLink to={`/penningmeester/facturen/${number}`} kind="subtle" icon="back">
      {t('payment.back', { number })}
    </ButtonLink>
  );
  return (
    <Page
      title={t('credit.title', { number })}
      lead={t(isCredited ? 'credit.not-possible' : 'credit.lead')}
      width="text"
      breadcrumbs={[
        { title: t('one.back'), to: '/penningmeester/facturen' },
        { title: number, to: `/penningmeester/facturen/${number}` },
      ]}
    >
      {isCredited ? (
        <div className="lk-actions">{back}</div>
      ) : (
        <Form>
          <FormErrorSummary form={form} labels={{ reason: t('credit.reason') }} />
          <Paragraph>{t('credit.hint')}</Paragraph>
          <RadioGroup
            form={form}
            name="reason"
            label={t('credit.reason')}
            options={creditReasons.map((value) => ({ value, label: t(`credit.reasons.${value}`) }))}
          />
          <SubmitRow>
            <Button icon="check">{t('credit.save')}</Button>
            {back}
          </SubmitRow>
        </Form>
      )}
    </Page>
  );
}
