import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import { dutchInstant } from '../../kernel/dutch-instant';

/**
 * The last day of a statement: so many days after today, or the last on which the register shows what it says when
 * that is sooner. A check without network must not find valid what the register shows no more.
 */
export function lastDayOfStatement(
  today: CalendarDay,
  validDays: number,
  shownUntil: CalendarDay,
): CalendarDay {
  return [addDays(today, validDays), shownUntil].sort()[0] ?? shownUntil;
}

/**
 * From the first moment of the first day up to the first moment after the last, on Dutch clocks, in seconds since
 * 1970 (RFC 7519, NumericDate). Whole days, so that a clock that is minutes off decides nothing.
 */
export function secondsOfDays(first: CalendarDay, last: CalendarDay): { iat: number; exp: number } {
  return { iat: startOf(first), exp: startOf(addDays(last, 1)) };
}

/** The last second of a day, to check something as of that day: all that was issued on it is there. */
export function lastMomentOf(day: CalendarDay): Date {
  return new Date((startOf(addDays(day, 1)) - 1) * 1000);
}

function startOf(day: CalendarDay): number {
  return dutchInstant(day, '00:00').getTime() / 1000;
}
