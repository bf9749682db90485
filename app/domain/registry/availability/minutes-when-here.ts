import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';

/** Of the minutes offered in a month, those of the days somebody is there: by days, rounded down. */
export function minutesWhenHere(
  offered: Minutes,
  days: readonly CalendarDay[],
  isAwayOn: (day: CalendarDay) => boolean,
): Minutes {
  if (days.length === 0) return 0;
  const here = days.filter((day) => !isAwayOn(day));
  return Math.floor((offered * here.length) / days.length);
}
