import { type CalendarDay, daysBetween } from '../../kernel/calendar-day';
import { addMonths, firstDayOf, type Month, monthOf } from '../../kernel/month';

/** The day by which a month is handed in: so many days into the next. */
export function submitByOn(month: Month, submitByDay: number): CalendarDay {
  return `${addMonths(month, 1)}-${String(submitByDay).padStart(2, '0')}`;
}

/** The last month that should have been handed in, when its day has passed. */
export function lastDueMonth(today: CalendarDay, submitByDay: number): Month {
  const previous = addMonths(monthOf(today), -1);
  const isDue = daysBetween(submitByOn(previous, submitByDay), today) > 0;
  return isDue ? previous : addMonths(previous, -1);
}

/** The first day that is not of a month that should have been handed in. */
export function firstDayNotDue(today: CalendarDay, submitByDay: number): CalendarDay {
  return firstDayOf(addMonths(lastDueMonth(today, submitByDay), 1));
}
