import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findInvoice } from '~/domain/billing/invoices/find-invoice.server';
import { paymentInput } from '~/domain/billing/invoices/invoice-inputs';
import { invoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { recordPayment } from '~/domain/billing/invoices/record-payment.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { PaymentForm } from '~/ui/domain/invoices/payment-form';
import { formatEuro } from '~/ui/formats/euro';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { invoiceParam } from '~/web/invoice-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ t, data }) => t('invoices:payment.title', { number: data.number }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/invoice-payment');
  const name = invoiceParam(args.params.invoiceNumber);
  const found = await withActor(actor, async (work) => ({
    invoice: await findInvoice(work, name),
    today: calendarDayAt(work.now),
  }));
  if (found.invoice?.kind !== 'invoice') throw notFound();
  const { number, restCents, paidCents, content } = found.invoice;
  return json({ number, restCents, paidCents, payer: content.buyer.name, today: found.today });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/invoice-payment');
  const name = invoiceParam(args.params.invoiceNumber);
  const reading = await readForm(args.request, paymentInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { amount, isMoreKnown, ...payment } = reading.value;
  const recorded = await withActor(actor, (work) =>
    recordPayment(work, {
      ...payment,
      name,
      amountCents: amount,
      isMoreKnown: isMoreKnown !== undefined,
    }),
  );
  if (!recorded.ok) {
    if (recorded.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(recorded, reading.typed) }, 409);
  }
  return redirectTo(context, `/penningmeester/facturen/${invoiceNumber(name)}`, {
    flash: { message: 'invoices:payment.saved' },
  });
}

export default function InvoicePayment() {
  const { number, restCents, paidCents, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('invoices');
  const language = useLanguage();
  const rest = formatEuro(language, Math.abs(restCents));
  const lead = restCents > 0 ? 'lead' : restCents < 0 ? 'lead-refund' : 'lead-done';
  return (
    <Page
      title={t('payment.title', { number })}
      lead={t(`payment.${lead}`, { rest })}
      width="text"
      breadcrumbs={[
        { title: t('one.back'), to: '/penningmeester/facturen' },
        { title: number, to: `/penningmeester/facturen/${number}` },
      ]}
    >
      <PaymentForm
        number={number}
        restCents={restCents}
        paidCents={paidCents}
        today={today}
        refused={refused}
      />
    </Page>
  );
}
