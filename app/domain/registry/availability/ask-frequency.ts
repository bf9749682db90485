import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../../kernel/month';

export const askFrequencies = ['month', 'quarter', 'half-year', 'year'] as const;
/** How often somebody wants to take on a review at most. */
export type AskFrequency = (typeof askFrequencies)[number];

const monthsOf: Readonly<Record<AskFrequency, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * The first day on which somebody may take on a review again, counted from the day they accepted the last seat.
 * The same day of a later month, or its last day where that month is shorter.
 */
export function readyAgainOn(acceptedOn: CalendarDay, frequency: AskFrequency): CalendarDay {
  const month = addMonths(monthOf(acceptedOn), monthsOf[frequency]);
  const sameDay = addDays(firstDayOf(month), Number(acceptedOn.slice(8)) - 1);
  const last = lastDayOf(month);
  // biome-ignore lint/complexity/useMathMinMax: days compare as text, of which Math.min makes no day
  return sameDay < last ? sameDay : last;
}
