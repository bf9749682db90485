import type { CalendarDay } from '../../kernel/calendar-day';
import { dutchInstant } from '../../kernel/dutch-instant';

/** The moment that stands for a day of which only the day is known: its morning, and never after now. */
export function begunAt(day: CalendarDay, now: Date): Date {
  const morning = dutchInstant(day, '09:00');
  return morning < now ? morning : now;
}
