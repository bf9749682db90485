import { addMonthsTo, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';

/** Whoever does not say yes within a week is forgotten. */
export const confirmWithinDays = 7;

/** A subscription nobody renews ends, and its address is erased (domain.md 13). */
export const subscriptionMonths = 24;

/** The last day of a subscription that began, or was renewed, at this instant. */
export function endsOn(renewedAt: Date): CalendarDay {
  return addMonthsTo(calendarDayAt(renewedAt), subscriptionMonths);
}
