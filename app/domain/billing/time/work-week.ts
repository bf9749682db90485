import { addDays, type CalendarDay, daysBetween, yearOf } from '../../kernel/calendar-day';

/** A week from Monday to Sunday, written `2026-W48` as in ISO 8601. */
export type WorkWeek = string;

const weekForm = /^(\d{4})-W(\d{2})$/;
const aMonday = '2024-01-01';

export function isWorkWeek(text: string): text is WorkWeek {
  const parts = weekForm.exec(text);
  if (!parts || Number(parts[1]) < 2000) return false;
  const number = Number(parts[2]);
  return number >= 1 && number <= 53 && weekOf(mondayOf(text)) === text;
}

/** The week a day is in: the first of a year is the one with its first Thursday. */
export function weekOf(day: CalendarDay): WorkWeek {
  const thursday = addDays(mondayBefore(day), 3);
  const year = yearOf(thursday);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Its seven days, from Monday on. */
export function daysOfWeek(week: WorkWeek): CalendarDay[] {
  const monday = mondayOf(week);
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}

export function addWeeks(week: WorkWeek, weeks: number): WorkWeek {
  return weekOf(addDays(mondayOf(week), weeks * 7));
}

function mondayOf(week: WorkWeek): CalendarDay {
  const parts = weekForm.exec(week);
  if (!parts) throw new RangeError(`Not a week: ${week}`);
  return addDays(mondayBefore(`${parts[1]}-01-04`), (Number(parts[2]) - 1) * 7);
}

function mondayBefore(day: CalendarDay): CalendarDay {
  const since = daysBetween(aMonday, day) % 7;
  return addDays(day, -((since + 7) % 7));
}
