import type { BudgetStanding } from '~/domain/billing/budgets/budget-standing';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { Badge } from '~/ui/primitives/badge';
import { HoursStrip } from '~/ui/primitives/pictures/hours-strip';

interface BudgetBarProps {
  budgetMinutes: number | null;
  bookedMinutes: number;
  standing: BudgetStanding;
}

/** How far the hours are used: drawn, and in words. */
export function BudgetBar({ budgetMinutes, bookedMinutes, standing }: BudgetBarProps) {
  const t = useT('booking');
  const language = useLanguage();
  const booked = formatHours(language, bookedMinutes);
  if (budgetMinutes === null || standing.leftMinutes === null) {
    return <p className="lk-month-numbers">{t('budget.unlimited', { booked })}</p>;
  }
  return (
    <>
      <HoursStrip
        parts={[
          { name: 'taken', minutes: Math.min(bookedMinutes, budgetMinutes) },
          { name: 'left', minutes: standing.leftMinutes },
        ]}
        full={budgetMinutes}
      />
      <p className="lk-month-numbers">
        {t('budget.used', {
          booked,
          budget: formatHours(language, budgetMinutes),
          left: formatHours(language, standing.leftMinutes),
        })}
      </p>
      {standing.state === 'nearly' && (
        <Badge tone="warning" icon="warning">
          {t('budget.nearly')}
        </Badge>
      )}
      {standing.state === 'used-up' && (
        <Badge tone="error" icon="warning">
          {t('budget.used-up')}
        </Badge>
      )}
    </>
  );
}
