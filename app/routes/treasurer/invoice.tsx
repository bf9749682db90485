import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findInvoice } from '~/domain/billing/invoices/find-invoice.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { DraftTable } from '~/ui/domain/invoices/draft-table';
import { InvoiceBadge } from '~/ui/domain/invoices/invoice-badge';
import { InvoiceFacts } from '~/ui/domain/invoices/invoice-facts';
import { InvoiceFiles } from '~/ui/domain/invoices/invoice-files';
import { PaymentList } from '~/ui/domain/invoices/payment-list';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { invoiceParam } from '~/web/invoice-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ t, data }) => t(`invoices:one.title.${data.kind}`, { number: data.number }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/invoice');
  const name = invoiceParam(args.params.invoiceNumber);
  const invoice = await withActor(actor, (work) => findInvoice(work, name));
  if (!invoice) throw notFound();
  return json(invoice);
}

export default function Invoice() {
  const invoice = useLoaderData<typeof loader>();
  const t = useT('invoices');
  const language = useLanguage();
  const { kind, number, content, state, isCredited, restCents } = invoice;
  const here = `/penningmeester/facturen/${number}`;
  const isInvoice = kind === 'invoice';
  return (
    <Page
      title={t(`one.title.${kind}`, { number })}
      lead={t('one.lead', { payer: content.buyer.name, reference: content.reference })}
      aside={<InvoiceBadge state={state} />}
      breadcrumbs={[{ title: t('one.back'), to: '/penningmeester/facturen' }]}
      actions={
        isInvoice && (
          <>
            {!(isCredited && restCents === 0) && (
              <ButtonLink to={`${here}/betaling`} icon="check">
                {t('one.pay')}
              </ButtonLink>
            )}
            {!isCredited && (
              <ButtonLink to={`${here}/creditnota`} kind="secondary">
                {t('one.credit')}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <Section title={t('one.facts')}>
        <InvoiceFacts invoice={invoice} />
      </Section>
      <Section title={t('one.files')}>
        <InvoiceFiles number={number} files={invoice.files} />
      </Section>
      <Section title={t('one.lines')}>
        <DraftTable caption={t('one.lines-caption')} kind={kind} lines={content.lines} />
      </Section>
      {isInvoice && (
        <Section title={t('one.payments')}>
          <PaymentList payments={invoice.payments} />
        </Section>
      )}
      {invoice.creditNotes.length > 0 && (
        <Section title={t('one.notes')}>
          <BulletList
            items={invoice.creditNotes.map((note) => (
              <Link key={note.number} to={`/penningmeester/facturen/${note.number}`}>
                {t('one.note-item', {
                  number: note.number,
                  day: formatDay(language, note.issuedOn),
                  amount: formatEuro(language, note.totalCents),
                })}
              </Link>
            ))}
          />
        </Section>
      )}
    </Page>
  );
}
