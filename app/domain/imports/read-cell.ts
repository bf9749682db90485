import { isCalendarDay } from '../kernel/calendar-day';

const dutchDay = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const dayWithTime = /^(\d{4}-\d{2}-\d{2})[T ][\d:.]+Z?$/;

/** A day as people write it (`9-3-2026`) or as a program does; what is no day is given back for the schema to refuse. */
export function dayOf(typed: string): string {
  const dutch = dutchDay.exec(typed);
  if (dutch) {
    const [, day = '', month = '', year = ''] = dutch;
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCalendarDay(written) ? written : typed;
  }
  return dayWithTime.exec(typed)?.[1] ?? typed;
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0', '']);

/** Null for what is neither yes nor no. Nothing is no: consent is never assumed. */
export function yesOrNo(typed: string): boolean | null {
  const word = typed.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

/** What stands in one cell beside each other, separated by semicolons, bars, line breaks or commas. */
export function listOf(typed: string): string[] {
  const separator = /[;|\n]/.test(typed) ? /[;|\n]/ : ',';
  return [...new Set(typed.split(separator).map((part) => part.trim()))].filter((part) => part !== '');
}
