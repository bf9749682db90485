import type { InvoiceContent } from '~/domain/billing/invoices/invoice-content';
import type { InvoiceKind } from '~/domain/billing/invoices/invoice-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { Day } from '~/ui/primitives/day';
import { type Description, DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';

export interface ShownInvoiceFacts {
  readonly kind: InvoiceKind;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly issuedBy: string;
  readonly content: InvoiceContent;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  readonly paidCents: number;
  readonly creditedCents: number;
  readonly restCents: number;
}

/** What an invoice says of itself, and how it stands in money. */
export function InvoiceFacts({ invoice }: { invoice: ShownInvoiceFacts }) {
  const t = useT('invoices');
  const language = useLanguage();
  const { content, kind, restCents } = invoice;
  const euro = (cents: number) => formatEuro(language, cents);
  const text = (term: string, value: string): Description[] => (value === '' ? [] : [{ term, value }]);
  const isInvoice = kind === 'invoice';
  return (
    <DescriptionList
      items={[
        { term: t('issued'), value: <Day on={invoice.issuedOn} /> },
        ...(isInvoice ? [{ term: t('due'), value: <Day on={invoice.dueOn} /> }] : []),
        ...(content.credits
          ? [
              {
                term: t('one.credits'),
                value: (
                  <Link to={`/penningmeester/facturen/${content.credits.number}`}>
                    {content.credits.number}
                  </Link>
                ),
              },
            ]
          : []),
        {
          term: t('one.period'),
          value: t('one.period-value', {
            from: formatDay(language, content.periodFrom),
            to: formatDay(language, content.periodTo),
          }),
        },
        ...text(t('one.order-number'), content.orderNumber),
        ...text(t('one.buyer-reference'), content.buyerReference),
        ...text(t('one.to'), content.buyer.email || content.buyer.eInvoiceAddress),
        { term: t('one.net'), value: euro(invoice.netCents) },
        { term: t('one.vat'), value: euro(invoice.vatCents) },
        { term: t('total'), value: euro(invoice.totalCents) },
        ...(isInvoice && invoice.creditedCents !== 0
          ? [{ term: t('one.credited'), value: euro(invoice.creditedCents) }]
          : []),
        ...(isInvoice ? [{ term: t('one.paid'), value: euro(invoice.paidCents) }] : []),
        ...(isInvoice
          ? [
              restCents < 0
                ? { term: t('one.to-refund'), value: euro(0 - restCents) }
                : { term: t('rest'), value: euro(restCents) },
            ]
          : []),
        { term: t('one.issued-by'), value: invoice.issuedBy },
      ]}
    />
  );
}
