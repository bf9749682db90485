import { type CalendarDay, yearOf } from '../../kernel/calendar-day';
import { addMonths, firstDayOf, isMonth, lastDayOf, type Month, monthOf } from '../../kernel/month';

/** A year (`2026`), a quarter (`2026-Q3`) or a month (`2026-07`). */
export type ExportPeriod = string;

export interface PeriodBounds {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
}

/** Null for what is no period. */
export function boundsOf(period: ExportPeriod): PeriodBounds | null {
  const months = monthsOf(period);
  if (months === null || !isMonth(months.first)) return null;
  const { first, count } = months;
  const last = addMonths(first, count - 1);
  return { firstMonth: first, lastMonth: last, firstDay: firstDayOf(first), lastDay: lastDayOf(last) };
}

function monthsOf(period: string): { readonly first: Month; readonly count: number } | null {
  if (/^(?!0000)\d{4}-\d{2}$/.test(period)) return { first: period, count: 1 };
  const [, year, quarter] = /^((?!0000)\d{4})(?:-Q([1-4]))?$/.exec(period) ?? [];
  if (year === undefined) return null;
  if (quarter === undefined) return { first: `${year}-01`, count: 12 };
  return { first: `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`, count: 3 };
}

/** What a treasurer mostly asks for on a day: this year and the one before, with their quarters and months so far. */
export function recentPeriods(today: CalendarDay): {
  readonly years: readonly ExportPeriod[];
  readonly quarters: readonly ExportPeriod[];
  readonly months: readonly ExportPeriod[];
} {
  const years = [yearOf(today), yearOf(today) - 1];
  const begun = (period: ExportPeriod) => (boundsOf(period)?.firstMonth ?? '9999-12') <= monthOf(today);
  return {
    years: years.map(String),
    quarters: years.flatMap((year) => [4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`)).filter(begun),
    months: years
      .flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(12 - at).padStart(2, '0')}`))
      .filter(begun),
  };
}
