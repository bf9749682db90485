import { addDays, type CalendarDay } from '../kernel/calendar-day';
import { stepBackDaysAfter, warnDaysBefore } from './resource-settings';

/** How a published resource stands by the calendar; stored nowhere. */
export type Freshness = 'current' | 'due-soon' | 'overdue' | 'stepped-back';

/**
 * How a resource that has to be looked at by this day stands today. On the day itself it is not overdue yet; one nobody
 * looked at in time steps back after `stepBackDaysAfter` days, counted in whole days on the Dutch calendar.
 */
export function freshnessOn(today: CalendarDay, reviewByOn: CalendarDay): Freshness {
  if (today > addDays(reviewByOn, stepBackDaysAfter)) return 'stepped-back';
  if (today > reviewByOn) return 'overdue';
  return today >= addDays(reviewByOn, -warnDaysBefore) ? 'due-soon' : 'current';
}

/** The earliest day to be looked at by with which a resource has not stepped back today. */
export function notSteppedBackFrom(today: CalendarDay): CalendarDay {
  return addDays(today, -stepBackDaysAfter);
}
