import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatMonth } from '~/ui/formats/month';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';

interface ClosedMonthsProps {
  months: readonly { month: string; closedOn: string; by: string | null }[];
}

export function ClosedMonths({ months }: ClosedMonthsProps) {
  const t = useT('months');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('closed')}
      captionHidden
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', title: t('month'), names: true, cell: ({ month }) => formatMonth(language, month) },
        { key: 'on', title: t('closed-on'), cell: ({ closedOn }) => formatDay(language, closedOn, 'short') },
        { key: 'by', title: t('by'), cell: ({ by }) => by ?? '–' },
      ]}
      empty={<EmptyState title={t('none')} text={t('none-text')} />}
    />
  );
}
