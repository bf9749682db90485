import { addDays, addMonthsTo, type CalendarDay } from '../kernel/calendar-day';
import { longestReviewMonths, usualReviewMonths } from './resource-settings';

/** The day by which somebody looks again, unless another is chosen. */
export function usualReviewBy(today: CalendarDay): CalendarDay {
  return addMonthsTo(today, usualReviewMonths);
}

/** The message code for a day to be looked at by that is not ahead, or too far; `null` when it may be. */
export function reviewByProblem(day: CalendarDay, today: CalendarDay): string | null {
  const [first, last] = [addDays(today, 1), addMonthsTo(today, longestReviewMonths)];
  return day < first || day > last ? `day-between|${first}|${last}` : null;
}
