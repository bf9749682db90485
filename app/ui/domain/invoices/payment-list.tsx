import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ShownPayment {
  readonly id: string;
  readonly paidOn: string;
  readonly amountCents: number;
  readonly recordedBy: string;
}

export function PaymentList({ payments }: { payments: readonly ShownPayment[] }) {
  const t = useT('invoices');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('one.payments-caption')}
      captionHidden
      rows={payments}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('one.no-payments')}</Paragraph>}
      columns={[
        { key: 'on', title: t('one.paid-on'), names: true, cell: ({ paidOn }) => <Day on={paidOn} /> },
        { key: 'by', title: t('one.recorded-by'), cell: ({ recordedBy }) => recordedBy },
        {
          key: 'amount',
          title: t('one.amount'),
          numeric: true,
          cell: ({ amountCents }) => formatEuro(language, amountCents),
        },
      ]}
    />
  );
}
