import { TZDate } from '@date-fns/tz';
import type { CalendarDay } from './calendar-day';

/** The instant at which Dutch clocks show this time (`14:30`) on this day. */
export function dutchInstant(day: CalendarDay, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, 'Europe/Amsterdam').getTime());
}
