import type { RateDifference } from '~/domain/billing/rates/rerated-line';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';

/** Each line of which a rate is another now, and what that makes on each side. */
export function DifferenceTable({ differences }: { differences: readonly RateDifference[] }) {
  const t = useT('rates');
  const language = useLanguage();
  const euro = (cents: number) => formatEuro(language, cents);
  const change = ([before, after]: readonly [number, number]) =>
    before === after ? euro(before) : t('rerate.change', { before: euro(before), after: euro(after) });
  return (
    <DataTable
      caption={t('rerate.lines')}
      captionHidden
      rows={differences}
      rowKey={({ lineId }) => String(lineId)}
      columns={[
        {
          key: 'line',
          title: t('rerate.line'),
          names: true,
          cell: ({ lineId }) => <Link to={`/penningmeester/regels/${lineId}`}>{String(lineId)}</Link>,
        },
        {
          key: 'day',
          title: t('rerate.day'),
          cell: ({ occurredOn }) => formatDay(language, occurredOn, 'short'),
        },
        { key: 'review', title: t('rerate.review'), cell: ({ reference }) => reference },
        { key: 'who', title: t('rerate.who'), cell: ({ personName }) => personName },
        {
          key: 'hours',
          title: t('rerate.hours'),
          numeric: true,
          cell: ({ minutes }) => formatHours(language, minutes),
        },
        {
          key: 'client-rate',
          title: t('rerate.client-rate'),
          numeric: true,
          cell: (row) => change(row.clientRateCents),
        },
        {
          key: 'payout-rate',
          title: t('rerate.payout-rate'),
          numeric: true,
          cell: (row) => change(row.payoutRateCents),
        },
        { key: 'client', title: t('rerate.client'), numeric: true, cell: (row) => euro(row.clientCents) },
        { key: 'payout', title: t('rerate.payout'), numeric: true, cell: (row) => euro(row.payoutCents) },
        {
          key: 'quality',
          title: t('rerate.quality'),
          numeric: true,
          cell: (row) => euro(row.clientCents - row.payoutCents),
        },
      ]}
      empty={null}
    />
  );
}
