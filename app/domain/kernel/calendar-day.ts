/**
 * A day without a time or a zone, written `2026-03-09`, as Postgres gives a `date`.
 * Written so, days compare and sort as text.
 */
export type CalendarDay = string;

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

export function isCalendarDay(text: string): text is CalendarDay {
  const parts = dayForm.exec(text);
  // Postgres knows no year 0.
  if (!parts || parts[1] === '0000') return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const dayInTheNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day it is in the Netherlands at this instant. */
export function calendarDayAt(instant: Date): CalendarDay {
  return dayInTheNetherlands.format(instant);
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromUtc(utcOf(day) + days * millisecondsPerDay);
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** The same day so many years later; 29 February becomes 28 February in a year that has none. */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  const year = String(yearOf(day) + years).padStart(4, '0');
  const moved = year + day.slice(4);
  return isCalendarDay(moved) ? moved : `${year}-02-28`;
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonthsTo(day: CalendarDay, months: number): CalendarDay {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = String((count % 12) + 1).padStart(2, '0');
  const asked = Number(day.slice(8));
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(Math.min(asked, last)).padStart(2, '0')}`;
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDay, until: CalendarDay): number {
  return (utcOf(until) - utcOf(from)) / millisecondsPerDay;
}

function utcOf(day: CalendarDay): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`Not a calendar day: ${day}`);
  return at;
}

function dayFromUtc(milliseconds: number): CalendarDay {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
