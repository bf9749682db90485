import { addDays, type CalendarDay, yearOf } from '../../kernel/calendar-day';

/**
 * Working days as Dutch public bodies count them: every day but Saturdays, Sundays and the days that article 3 of the
 * law on terms (Algemene termijnenwet) names. So 5 May counts as a holiday every year, as it does in the collective
 * agreement of municipalities since 2024, although many employers give it off once in five years; and so does Good
 * Friday, which the law puts on a line with them, although most offices are open. Days that the government adds by
 * decree, such as most Fridays after Ascension Day, are known too short beforehand to count on and are working days.
 * Where this differs from an office, the network promises a day later and keeps it earlier.
 */
export function isWorkingDay(day: CalendarDay): boolean {
  return ![0, 6].includes(weekdayOf(day)) && !holidaysOf(yearOf(day)).has(day);
}

/** The day so many working days later; a negative number goes back. */
export function addWorkingDays(day: CalendarDay, workingDays: number): CalendarDay {
  const step = Math.sign(workingDays);
  let moved = day;
  for (let left = Math.abs(workingDays); left > 0; ) {
    moved = addDays(moved, step);
    if (isWorkingDay(moved)) left -= 1;
  }
  return moved;
}

/**
 * Working days after the first day up to and including the second; negative when the second is earlier. It undoes
 * `addWorkingDays`: that many working days after the first day is the second, where the second is a working day.
 */
export function workingDaysBetween(from: CalendarDay, until: CalendarDay): number {
  if (until < from) return -workingDaysBetween(until, from);
  let counted = 0;
  for (let day = from; day < until; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) counted += 1;
  }
  return counted;
}

/** 0 is Sunday. */
function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

const holidaysByYear = new Map<number, ReadonlySet<CalendarDay>>();

/** Remembered: a list of requests asks for the same two years thousands of times. */
function holidaysOf(year: number): ReadonlySet<CalendarDay> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const holidays = new Set(publicHolidays(year));
  holidaysByYear.set(year, holidays);
  return holidays;
}

/** The days of article 3 of the law on terms, in the form they have since 2014. */
export function publicHolidays(year: number): CalendarDay[] {
  const easter = easterSunday(year);
  const kingsDay = `${year}-04-27`;
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    weekdayOf(kingsDay) === 0 ? `${year}-04-26` : kingsDay,
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Easter of the Gregorian calendar, by golden number and Sunday letter. */
function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skippedLeapDays + 15) % 30;
  const fullMoon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const paschalMoon = addDays(`${year}-03-21`, fullMoon);
  return addDays(paschalMoon, 7 - weekdayOf(paschalMoon));
}
