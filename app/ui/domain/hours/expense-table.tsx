import type { OwnExpense } from '~/domain/billing/expenses/own-expense';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { BookedActions } from './booked-actions';

/** What somebody spent in a month. */
export function ExpenseTable({ expenses, isOpen }: { expenses: readonly OwnExpense[]; isOpen: boolean }) {
  const t = useT('booking');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('month.expenses')}
      captionHidden
      rows={expenses}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('month.no-expenses')} text={t('month.no-expenses-text')} />}
      columns={[
        {
          key: 'review',
          title: t('table.review'),
          names: true,
          cell: ({ reference, role }) => t('assignment', { reference, role: domain(`billingRole.${role}`) }),
        },
        {
          key: 'day',
          title: t('table.day'),
          cell: ({ spentOn }) => formatDay(language, spentOn, 'short'),
        },
        {
          key: 'kind',
          title: t('table.kind'),
          cell: ({ kind, kilometres, note }) => (
            <>
              {domain(`expenseKind.${kind}`)}
              {kilometres !== null && (
                <span className="lk-under">{t('expense.drive', { count: kilometres })}</span>
              )}
              {note && <span className="lk-under">{note}</span>}
            </>
          ),
        },
        {
          key: 'amount',
          title: t('expense.amount'),
          numeric: true,
          cell: ({ amountCents, isReimbursed }) => (
            <>
              {formatEuro(language, amountCents)}
              <span className="lk-under">
                {t(isReimbursed ? 'expense.comes-back' : 'expense.paid-by-other')}
              </span>
            </>
          ),
        },
        {
          key: 'actions',
          title: t('table.actions'),
          cell: (expense) => (
            <BookedActions
              to={`/uren/onkosten/${expense.id}`}
              what={t('table.what', {
                kind: domain(`expenseKind.${expense.kind}`),
                reference: expense.reference,
                day: formatDay(language, expense.spentOn),
              })}
              isOpen={isOpen}
              isApproved={expense.isApproved}
            />
          ),
        },
      ]}
    />
  );
}
