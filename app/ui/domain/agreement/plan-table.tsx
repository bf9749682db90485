import type { PlannedState } from '~/domain/reviews/agreement/plan-against-fact';
import { useLanguage, useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { formatDay } from '~/ui/formats/day';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';

interface PlanTableProps {
  states: readonly PlannedState[];
  isPlanned: boolean;
}

/** Of each state when it was to be left, first and now, and when it was. */
export function PlanTable({ states, isPlanned }: PlanTableProps) {
  const t = useT('quote');
  const review = useT('review');
  const language = useLanguage();
  const dayOf = (day: string | null) =>
    day === null ? t('plan.unplanned') : formatDay(language, day, 'short');
  const leftOf = ({ isLeft, leftOn }: PlannedState) => {
    if (leftOn !== null) return formatDay(language, leftOn, 'short');
    return t(isLeft ? 'plan.left-before' : 'plan.not-left');
  };
  if (!isPlanned) return <EmptyState title={t('plan.none')} text={t('plan.none-text')} />;
  return (
    <DataTable
      caption={t('plan.caption')}
      rows={states}
      rowKey={({ status }) => status}
      empty={null}
      columns={[
        {
          key: 'state',
          title: t('plan.state'),
          names: true,
          cell: ({ status }) => capitalised(review(`status.${status}`)),
        },
        { key: 'first', title: t('plan.first'), cell: ({ firstPlannedOn }) => dayOf(firstPlannedOn) },
        { key: 'now', title: t('plan.now'), cell: ({ plannedOn }) => dayOf(plannedOn) },
        { key: 'left', title: t('plan.left'), cell: leftOf },
        {
          key: 'late',
          title: t('plan.late'),
          cell: ({ daysLate }) =>
            daysLate > 0 ? (
              <Badge tone="warning" icon="warning">
                {t('plan.days', { count: daysLate })}
              </Badge>
            ) : (
              t('plan.in-time')
            ),
        },
      ]}
    />
  );
}
