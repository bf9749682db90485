import type { ExpenseKind } from '~/domain/billing/expenses/expense-kind';
import type { BookedLine } from '~/domain/billing/periods/decided-month';
import type { WorkKind } from '~/domain/billing/time/work-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatHours } from '~/ui/formats/hours';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { moneyColumns } from './money-columns';

/** What was approved of a month and stands in the ledger. */
export function BookedTable({ lines }: { lines: readonly BookedLine[] }) {
  const t = useT('approval');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('month.booked')}
      captionHidden
      rows={lines}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          key: 'day',
          title: t('line.day'),
          cell: ({ occurredOn }) => formatDay(language, occurredOn, 'short'),
        },
        {
          key: 'review',
          title: t('line.review'),
          names: true,
          cell: ({ reference }) => <Link to={`/reviews/${reference}`}>{reference}</Link>,
        },
        {
          key: 'what',
          title: t('line.what'),
          cell: ({ source, kind, isCounter }) => (
            <>
              {source === 'time'
                ? domain(`workKind.${kind as WorkKind}`)
                : domain(`expenseKind.${kind as ExpenseKind}`)}
              {isCounter && `, ${t('line.counter')}`}
            </>
          ),
        },
        {
          key: 'hours',
          title: t('line.hours'),
          numeric: true,
          cell: ({ source, minutes }) => (source === 'time' ? formatHours(language, minutes) : '–'),
        },
        ...moneyColumns<BookedLine>(t, language),
      ]}
      empty={null}
    />
  );
}
