import type { DisputeOutcome } from '~/domain/billing/confirmation/confirmation-answer';
import { useLanguage, useT } from '~/i18n/use-t';
import { kindInWords } from '~/ui/domain/invoices/time-sheet-in-words';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';

interface ShownDispute {
  readonly confirmationId: string;
  readonly lineId: number;
  readonly reference: string;
  readonly payerName: string;
  readonly occurredOn: string;
  readonly kind: string;
  readonly reason: string | null;
  readonly netCents: number;
  readonly outcome: DisputeOutcome | null;
}

export function DisputeTable({ caption, disputes }: { caption: string; disputes: readonly ShownDispute[] }) {
  const t = useT('hoursConfirmation');
  const invoices = useT('invoices');
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={disputes}
      rowKey={({ confirmationId, lineId }) => `${confirmationId}-${lineId}`}
      empty={null}
      columns={[
        {
          key: 'line',
          title: t('disputes.line'),
          names: true,
          cell: ({ confirmationId, lineId, occurredOn, kind }) => (
            <Link to={`/penningmeester/geschillen/${confirmationId}/${lineId}`}>
              {t('disputes.line-value', {
                day: formatDay(language, occurredOn),
                kind: kindInWords(language, kind),
              })}
            </Link>
          ),
        },
        { key: 'reference', title: invoices('reference'), cell: ({ reference }) => reference },
        { key: 'payer', title: t('disputes.payer'), cell: ({ payerName }) => payerName },
        { key: 'reason', title: t('disputes.reason'), cell: ({ reason }) => reason },
        {
          key: 'outcome',
          title: t('disputes.outcome'),
          cell: ({ outcome }) =>
            outcome === null ? (
              <Badge tone="warning">{t('disputes.open')}</Badge>
            ) : (
              <Badge>{t(`disputes.outcomes.${outcome}`)}</Badge>
            ),
        },
        {
          key: 'amount',
          title: t('disputes.amount'),
          numeric: true,
          cell: ({ netCents }) => formatEuro(language, netCents),
        },
      ]}
    />
  );
}
