import { addYears, type CalendarDay } from '../../kernel/calendar-day';
import { allow, type Decision, refuse } from '../../kernel/decision';

/** Work that came before a review was opened, such as its preparation, is booked on it within a year. */
export function canBookOn(
  day: CalendarDay,
  { today, openedOn }: { readonly today: CalendarDay; readonly openedOn: CalendarDay },
): Decision<'in-the-future' | 'long-before-review'> {
  if (day > today) return refuse('in-the-future');
  return day < addYears(openedOn, -1) ? refuse('long-before-review') : allow;
}
