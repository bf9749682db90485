import type { ShownLine } from '~/domain/billing/ledger/shown-line';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';

/** What took a line back, what took its place, and what it took the place of. */
export function LineRelations({ of, lines }: { of: number; lines: readonly ShownLine[] }) {
  const t = useT('lines');
  const language = useLanguage();
  const relation = ({ correctsId, replacesId }: ShownLine) => {
    if (correctsId === of) return t('relation.takes-back');
    return t(replacesId === of ? 'relation.replaces' : 'relation.before');
  };
  return (
    <DataTable
      caption={t('related')}
      captionHidden
      rows={lines}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          key: 'line',
          title: t('fact.line'),
          names: true,
          cell: ({ id }) => <Link to={`/penningmeester/regels/${id}`}>{String(id)}</Link>,
        },
        { key: 'relation', title: t('fact.relation'), cell: relation },
        {
          key: 'hours',
          title: t('fact.hours'),
          numeric: true,
          cell: ({ source, minutes }) => (source === 'time' ? formatHours(language, minutes) : '–'),
        },
        {
          key: 'client',
          title: t('fact.client'),
          numeric: true,
          cell: ({ clientNetCents }) => formatEuro(language, clientNetCents),
        },
        {
          key: 'payout',
          title: t('fact.payout'),
          numeric: true,
          cell: ({ payoutNetCents }) => formatEuro(language, payoutNetCents),
        },
        {
          key: 'when',
          title: t('fact.approved'),
          cell: ({ approvedBy, approvedOn }) =>
            t('by-on', { name: approvedBy, day: formatDay(language, approvedOn, 'short') }),
        },
        { key: 'reason', title: t('fact.reason'), cell: ({ reason }) => reason ?? '–' },
      ]}
      empty={null}
    />
  );
}
