import type { ApprovedMonth, LateMonth, WaitingMonth } from '~/domain/billing/periods/decided-month';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';

interface OfPerson {
  personId: string;
  name: string;
  month: string;
}

/** Months that were handed in, the longest waiting first. */
export function WaitingMonths({ months, ownId }: { months: readonly WaitingMonth[]; ownId: string | null }) {
  const t = useT('approval');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('list.waiting')}
      captionHidden
      rows={months}
      rowKey={keyOf}
      columns={[
        { key: 'who', title: t('list.who'), names: true, cell: (row) => <MonthLink row={row} /> },
        { key: 'month', title: t('list.month'), cell: ({ month }) => formatMonth(language, month) },
        {
          key: 'since',
          title: t('list.since'),
          cell: ({ submittedOn }) => formatDay(language, submittedOn, 'short'),
        },
        {
          key: 'hours',
          title: t('list.hours'),
          numeric: true,
          cell: ({ minutes }) => formatHours(language, minutes),
        },
        {
          key: 'expenses',
          title: t('list.expenses'),
          numeric: true,
          cell: ({ expenseCents }) => formatEuro(language, expenseCents),
        },
        {
          key: 'next',
          title: t('list.next'),
          cell: ({ personId }) => t(personId === ownId ? 'list.for-another' : 'list.for-you'),
        },
      ]}
      empty={<EmptyState title={t('list.none-waiting')} text={t('list.none-waiting-text')} />}
    />
  );
}

/** Months of which the day to hand them in has passed. */
export function LateMonths({ months }: { months: readonly LateMonth[] }) {
  const t = useT('approval');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('list.late')}
      captionHidden
      rows={months}
      rowKey={keyOf}
      columns={[
        { key: 'who', title: t('list.who'), names: true, cell: (row) => <MonthLink row={row} /> },
        { key: 'month', title: t('list.month'), cell: ({ month }) => formatMonth(language, month) },
        { key: 'due', title: t('list.due'), cell: ({ dueOn }) => formatDay(language, dueOn, 'short') },
        {
          key: 'hours',
          title: t('list.booked'),
          cell: ({ hasHours }) => (
            <Badge tone={hasHours ? 'warning' : 'neutral'}>
              {t(hasHours ? 'list.has-hours' : 'list.no-hours')}
            </Badge>
          ),
        },
      ]}
      empty={<EmptyState title={t('list.none-late')} text={t('list.none-late-text')} />}
    />
  );
}

export function ApprovedMonths({ months }: { months: readonly ApprovedMonth[] }) {
  const t = useT('approval');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('list.approved')}
      captionHidden
      rows={months}
      rowKey={keyOf}
      columns={[
        { key: 'who', title: t('list.who'), names: true, cell: (row) => <MonthLink row={row} /> },
        { key: 'month', title: t('list.month'), cell: ({ month }) => formatMonth(language, month) },
        {
          key: 'on',
          title: t('list.approved-on'),
          cell: ({ approvedOn }) => formatDay(language, approvedOn, 'short'),
        },
        {
          key: 'hours',
          title: t('list.hours'),
          numeric: true,
          cell: ({ minutes }) => formatHours(language, minutes),
        },
      ]}
      empty={<EmptyState title={t('list.none-approved')} text={t('list.none-approved-text')} />}
    />
  );
}

function MonthLink({ row: { personId, name, month } }: { row: OfPerson }) {
  const t = useT('approval');
  const language = useLanguage();
  const label = t('list.link', { name, month: formatMonth(language, month) });
  return (
    <Link to={`/coordinator/uren/${personId}/${month}`} label={label}>
      {name}
    </Link>
  );
}

function keyOf({ personId, month }: OfPerson): string {
  return `${personId} ${month}`;
}
