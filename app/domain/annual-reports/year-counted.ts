import type { CalendarDay } from '../kernel/calendar-day';

/** A year with its first day and its last. */
export interface YearCounted {
  readonly year: number;
  readonly firstOn: CalendarDay;
  readonly lastOn: CalendarDay;
}
