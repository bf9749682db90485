import { addDays, type CalendarDay } from '../kernel/calendar-day';

/** The day so many working days later; Saturdays, Sundays and Dutch public holidays do not count. */
export function addWorkingDays(day: CalendarDay, workingDays: number): CalendarDay {
  let moved = day;
  for (let left = workingDays; left > 0; ) {
    moved = addDays(moved, 1);
    if (isWorkingDay(moved)) left -= 1;
  }
  return moved;
}

export function isWorkingDay(day: CalendarDay): boolean {
  return ![0, 6].includes(weekdayOf(day)) && !publicHolidays(Number(day.slice(0, 4))).includes(day);
}

/** 0 is Sunday. */
function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Days on which Dutch public bodies are closed. */
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
