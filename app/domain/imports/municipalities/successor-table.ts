import { type CalendarDay, isCalendarDay } from '../../kernel/calendar-day';
import { asTable, type Columns, cellOf } from '../headings';
import { type Problem, shortened } from '../problem';
import { dayOf } from '../read-cell';
import type { Sheet } from '../sheet';

/** A municipality that became part of another on a day. */
export interface Succession {
  readonly line: number;
  readonly fromCode: string;
  readonly toCode: string;
  readonly on: CalendarDay;
}

export interface SuccessorTable {
  readonly sheet: string;
  readonly rows: readonly Succession[];
  readonly problems: readonly Problem[];
}

export const successorColumns = {
  fromCode: ['oude code', 'oude gemeentecode', 'old code'],
  toCode: ['nieuwe code', 'nieuwe gemeentecode', 'opvolger', 'new code', 'successor'],
  on: ['datum', 'ingangsdatum', 'per', 'date', 'from'],
} as const satisfies Columns<string>;

const municipalityCode = /^GM\d{4}$/;

/** Reads a table of old code, new code and the day of the change. Null when it is another table. */
export function asSuccessorTable(sheet: Sheet): SuccessorTable | null {
  const table = asTable(sheet, successorColumns);
  if (!table?.places.has('fromCode') || !table.places.has('toCode')) return null;
  const problems: Problem[] = [...table.problems];
  const rows: Succession[] = [];
  const say = (line: number, key: keyof typeof successorColumns, code: string, value: string) =>
    problems.push({
      severity: 'fault',
      sheet: table.sheet,
      line,
      column: table.places.get(key)?.title ?? successorColumns[key][0],
      code,
      value: shortened(value),
    });
  for (const line of table.lines) {
    const [fromCode, toCode] = [cellOf(table, line, 'fromCode'), cellOf(table, line, 'toCode')];
    const on = dayOf(cellOf(table, line, 'on'));
    const before = problems.length;
    if (!municipalityCode.test(fromCode)) say(line.line, 'fromCode', 'not-a-municipality-code', fromCode);
    if (!municipalityCode.test(toCode)) say(line.line, 'toCode', 'not-a-municipality-code', toCode);
    else if (toCode === fromCode) say(line.line, 'toCode', 'successor-of-itself', toCode);
    if (!isCalendarDay(on)) say(line.line, 'on', on === '' ? 'required' : 'not-a-day', on);
    if (problems.length === before) rows.push({ line: line.line, fromCode, toCode, on });
  }
  return { sheet: table.sheet, rows, problems };
}
