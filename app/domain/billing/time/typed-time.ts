import type { Minutes } from '../../kernel/minutes';

/** Minutes after midnight as the clock shows them: `9:05`. */
export function clockTimeOf(minute: Minutes): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * Minutes as somebody would type them into a field of hours, so that they read back as they were: `7`, `7,5`, and `7:20`
 * for what no decimals say exactly.
 */
export function hoursTyped(minutes: Minutes, decimalSign: ',' | '.'): string {
  const quarters: Readonly<Record<number, string>> = { 0: '', 15: '25', 30: '5', 45: '75' };
  const part = quarters[minutes % 60];
  if (part === undefined) return clockTimeOf(minutes);
  return `${Math.floor(minutes / 60)}${part === '' ? '' : decimalSign}${part}`;
}
