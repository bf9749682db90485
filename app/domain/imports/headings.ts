import { plainWord } from './plain-word';
import { codePart, type Problem } from './problem';
import type { Sheet, SheetLine } from './sheet';

/** For each column of ours the headings people write above it, in Dutch and English. */
export type Columns<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** A sheet whose headings were recognised. */
export interface Table<Key extends string> {
  readonly sheet: string;
  readonly lines: readonly SheetLine[];
  /** Where each column stands, and what the file calls it. */
  readonly places: ReadonlyMap<Key, { readonly at: number; readonly title: string }>;
  /** What is odd about the headings themselves. */
  readonly problems: readonly Problem[];
}

/** Headings stand near the top; above them may be a title and a date. */
const deepestHeading = 12;

/** The sheet as a table with these columns; null when fewer than two of its headings mean anything. */
export function asTable<Key extends string>(sheet: Sheet, columns: Columns<Key>): Table<Key> | null {
  const keys = new Map<string, Key>();
  for (const [key, titles] of Object.entries(columns) as [Key, readonly string[]][]) {
    for (const title of titles) keys.set(plainWord(title), key);
  }
  const known = (line: SheetLine) => line.cells.filter((cell) => keys.has(plainWord(cell))).length;
  const heading = sheet.lines
    .slice(0, deepestHeading)
    .reduce<SheetLine | null>((best, line) => (best && known(best) >= known(line) ? best : line), null);
  if (!heading || known(heading) < 2) return null;
  const places = new Map<Key, { at: number; title: string }>();
  const problems: Problem[] = [];
  const say = (severity: Problem['severity'], column: string, code: string) =>
    problems.push({ severity, sheet: sheet.name, line: heading.line, column, code, value: '' });
  for (const [at, title] of heading.cells.entries()) {
    if (title === '') continue;
    const key = keys.get(plainWord(title));
    if (key === undefined) say('warning', title, 'heading-unknown');
    else if (places.has(key)) say('fault', title, `heading-twice|${codePart(places.get(key)?.title ?? '')}`);
    else places.set(key, { at, title });
  }
  return {
    sheet: sheet.name,
    lines: sheet.lines.filter(({ line }) => line > heading.line),
    places,
    problems,
  };
}

export function cellOf<Key extends string>(table: Table<Key>, { cells }: SheetLine, key: Key): string {
  const place = table.places.get(key);
  return place === undefined ? '' : (cells[place.at] ?? '');
}
