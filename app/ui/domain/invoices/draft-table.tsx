import type { InvoiceLine } from '~/domain/billing/invoices/invoice-content';
import type { InvoiceKind } from '~/domain/billing/invoices/invoice-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { DataTable } from '~/ui/primitives/data-table';
import { lineDescription, lineName } from './line-in-words';

/** The lines of an invoice or credit note, as they stand on it. */
export function DraftTable({
  caption,
  kind,
  lines,
}: {
  caption: string;
  kind: InvoiceKind;
  lines: readonly InvoiceLine[];
}) {
  const t = useT('invoices');
  const paper = useT('invoicePaper');
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={lines.map((line, index) => ({ ...line, index }))}
      rowKey={({ index }) => String(index)}
      empty={null}
      columns={[
        { key: 'line', title: t('prepare.line'), names: true, cell: (line) => lineName(language, line) },
        {
          key: 'how',
          title: t('prepare.how'),
          cell: (line) => lineDescription(language, line, kind) || '–',
        },
        {
          key: 'vat',
          title: t('one.vat'),
          cell: ({ vatTreatment, vatBasisPoints }) =>
            vatTreatment === 'standard'
              ? paper('vat-rate', { percent: vatBasisPoints / 100 })
              : paper(`reason.${vatTreatment}`),
        },
        {
          key: 'net',
          title: t('prepare.net'),
          numeric: true,
          cell: ({ netCents }) => formatEuro(language, netCents),
        },
      ]}
    />
  );
}
