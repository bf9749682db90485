import type { OwnExpense } from '~/domain/billing/expenses/own-expense';
import type { OwnTime } from '~/domain/billing/time/own-time';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';

interface MonthSumsProps {
  entries: readonly OwnTime[];
  expenses: readonly OwnExpense[];
}

/** A month in three numbers. */
export function MonthSums({ entries, expenses }: MonthSumsProps) {
  const t = useT('booking');
  const language = useLanguage();
  const minutes = entries.reduce((sum, one) => sum + one.minutes, 0);
  const days = new Set(entries.map(({ workedOn }) => workedOn)).size;
  const back = expenses.reduce((sum, one) => sum + (one.isReimbursed ? one.amountCents : 0), 0);
  return (
    <StatRow>
      <Stat value={formatHours(language, minutes)} label={t('month.sum-hours')} />
      <Stat value={days} label={t('month.sum-days', { count: days })} />
      <Stat value={formatEuro(language, back)} label={t('month.sum-expenses')} />
    </StatRow>
  );
}
