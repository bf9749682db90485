import type { InvoiceState } from '~/domain/billing/invoices/invoice-state';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { Link } from '~/ui/primitives/link';
import { InvoiceBadge } from './invoice-badge';

interface ShownInvoice {
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly payer: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly totalCents: number;
  readonly restCents: number;
  readonly state: InvoiceState;
}

export function InvoiceTable({ invoices }: { invoices: readonly ShownInvoice[] }) {
  const t = useT('invoices');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      rows={invoices}
      rowKey={({ number }) => number}
      empty={null}
      columns={[
        {
          key: 'number',
          title: t('number'),
          names: true,
          cell: ({ number }) => (
            <span className="lk-unbroken">
              <Link to={`/penningmeester/facturen/${number}`}>{number}</Link>
            </span>
          ),
        },
        { key: 'payer', title: t('payer'), cell: ({ payer }) => payer },
        { key: 'reference', title: t('reference'), cell: ({ reference }) => reference },
        { key: 'issued', title: t('issued'), cell: ({ issuedOn }) => <Day on={issuedOn} length="short" /> },
        {
          key: 'due',
          title: t('due'),
          cell: ({ dueOn, kind }) => (kind === 'invoice' ? <Day on={dueOn} length="short" /> : '–'),
        },
        { key: 'state', title: t('state'), cell: ({ state }) => <InvoiceBadge state={state} /> },
        {
          key: 'total',
          title: t('total'),
          numeric: true,
          cell: ({ totalCents }) => formatEuro(language, totalCents),
        },
        {
          key: 'rest',
          title: t('rest'),
          numeric: true,
          cell: ({ restCents, kind }) => (kind === 'invoice' ? formatEuro(language, restCents) : '–'),
        },
      ]}
    />
  );
}
