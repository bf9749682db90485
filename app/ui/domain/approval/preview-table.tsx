import type { BookingGap, PreviewedBooking } from '~/domain/billing/periods/decided-month';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { type Column, DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { ExpenseDecision } from './expense-decision';
import { moneyColumns } from './money-columns';

interface PreviewTableProps {
  rows: readonly PreviewedBooking[];
  /** The page of the month. */
  here: string;
  version: number;
  mayDecide: boolean;
}

/** Everything that waits in a month, and what approving it means in money. */
export function PreviewTable({ rows, here, version, mayDecide }: PreviewTableProps) {
  const t = useT('approval');
  const domain = useT('domain');
  const language = useLanguage();
  const columns: Column<PreviewedBooking>[] = [
    { key: 'day', title: t('line.day'), cell: ({ occurredOn }) => formatDay(language, occurredOn, 'short') },
    {
      key: 'review',
      title: t('line.review'),
      names: true,
      cell: ({ reference }) => <Link to={`/reviews/${reference}`}>{reference}</Link>,
    },
    {
      key: 'what',
      title: t('line.what'),
      cell: (row) => (
        <>
          {row.source === 'time' ? domain(`workKind.${row.kind}`) : domain(`expenseKind.${row.kind}`)}
          {row.role === 'supervisor' && `, ${t('line.as-supervisor')}`}
          {row.note && (
            <>
              <br />
              {row.note}
            </>
          )}
        </>
      ),
    },
    {
      key: 'much',
      title: t('line.much'),
      numeric: true,
      cell: (row) =>
        row.source === 'time' ? formatHours(language, row.minutes) : formatEuro(language, row.amountCents),
    },
    ...moneyColumns<PreviewedBooking>(t, language),
  ];
  const expenses = rows.flatMap((row) => (row.source === 'expense' ? [row] : []));
  return (
    <>
      <DataTable
        caption={t('month.waiting')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState title={t('month.nothing')} text={t('month.nothing-text')} />}
      />
      {expenses.map((expense) => (
        <ExpenseDecision
          key={expense.id}
          expense={expense}
          action={`${here}/onkosten/${expense.id}`}
          version={version}
          mayDecide={mayDecide}
        />
      ))}
    </>
  );
}

/** What stands in the way of approving, each thing once, by review. */
export function gapsOf(rows: readonly PreviewedBooking[]): { gap: BookingGap; reference: string }[] {
  const seen = new Map<string, { gap: BookingGap; reference: string }>();
  for (const { gap, reference } of rows) {
    if (gap !== null) seen.set(`${gap} ${gap === 'no-payee' ? '' : reference}`, { gap, reference });
  }
  return [...seen.values()];
}
