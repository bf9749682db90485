import type { z } from 'zod';
import { messageCode } from '../../kernel/message-codes';
import { type Columns, cellOf, type Table } from '../headings';
import { type Problem, shortened } from '../problem';
import type { SheetLine } from '../sheet';

/** Reads the cells of one line and says what is wrong with them, by column. */
export class LineReader<Key extends string> {
  readonly problems: Problem[] = [];

  constructor(
    private readonly table: Table<Key>,
    private readonly columns: Columns<Key>,
    private readonly current: SheetLine,
  ) {}

  get line(): number {
    return this.current.line;
  }

  /** What stands there; undefined when nothing does. */
  text(key: Key): string | undefined {
    return cellOf(this.table, this.current, key) || undefined;
  }

  fault(key: Key | null, code: string, value?: string): void {
    this.say('fault', key, code, value);
  }

  warn(key: Key | null, code: string, value?: string): void {
    this.say('warning', key, code, value);
  }

  get hasFault(): boolean {
    return this.problems.some(({ severity }) => severity === 'fault');
  }

  /**
   * The value by a schema of the pages, or null when it was refused: each refusal is said at the column that `keys`
   * names for the field.
   */
  read<Schema extends z.ZodType>(
    schema: Schema,
    input: Readonly<Record<string, unknown>>,
    keys: Readonly<Record<string, Key>>,
  ): z.output<Schema> | null {
    const parsed = schema.safeParse(input, { error: messageCode });
    if (parsed.success) return parsed.data;
    const said = new Set<string>();
    const { issues } = parsed.error;
    const hasBrokenDay = issues.some(({ message }) => message === 'not-a-day' || message === 'required');
    for (const { path, message } of issues) {
      // Nothing comes before or after a day that is none.
      if (hasBrokenDay && message === 'ends-before-start') continue;
      const field = String(path[0] ?? '');
      const given = input[field];
      const value =
        Array.isArray(given) && path[1] !== undefined ? String(given[Number(path[1])]) : undefined;
      // One sentence per field is enough to mend it.
      if (said.has(field) && value === undefined) continue;
      said.add(field);
      this.fault(keys[field] ?? null, message, value);
    }
    return null;
  }

  private say(severity: Problem['severity'], key: Key | null, code: string, value?: string): void {
    const title = key === null ? '' : (this.table.places.get(key)?.title ?? this.columns[key][0] ?? key);
    const shown = value ?? (key === null ? '' : (this.text(key) ?? ''));
    // A citizen service number is repeated nowhere, not even to say that it stands there.
    const safe = code.startsWith('found-') ? '' : shortened(shown);
    this.problems.push({
      severity,
      sheet: this.table.sheet,
      line: this.line,
      column: title,
      code,
      value: safe,
    });
  }
}
