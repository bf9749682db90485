/**
 * What a column holds: `whole` integers, `hundredths` integers that are shown with two decimals (cents, hundredths of a
 * percent), `day` a calendar day (2026-09-30).
 */
export type ColumnKind = 'text' | 'whole' | 'hundredths' | 'day';

export interface Column {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width?: number;
}

/** As the column says: text and days as a string, the others as an integer. Null is an empty cell. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** Rows by the portion, as a cursor gives them. */
export type Portions = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/** Two decimals behind the given mark, without ever being a fraction of two: -5 is -0,05. */
export function hundredthsText(value: number, mark: ',' | '.'): string {
  if (value < 0) return `-${hundredthsText(-value, mark)}`;
  const behind = value % 100;
  return `${wholeText((value - behind) / 100)}${mark}${behind < 10 ? '0' : ''}${wholeText(behind)}`;
}

export function wholeText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError('A cell with a number holds an integer.');
  return String(value);
}
