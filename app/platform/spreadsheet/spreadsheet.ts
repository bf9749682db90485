/** A line of a sheet as somebody sees it in their program: the heading is line 1. */
export interface SheetLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ReadSheet {
  /** The name of the tab; empty for a text file. */
  readonly name: string;
  readonly lines: readonly SheetLine[];
}

export interface SpreadsheetLimits {
  readonly bytes: number;
  /** Of everything in a workbook together, unpacked. */
  readonly unpackedBytes: number;
  readonly lines: number;
  readonly columns: number;
}

/** Why a file cannot be read; `csv-quote` says in which line. */
export type SpreadsheetRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-too-many-lines'
  | 'file-too-many-columns'
  | 'file-not-a-table'
  | 'file-old-excel'
  | 'file-not-a-workbook'
  | 'file-damaged'
  | `file-quote|${number}`;

const megabyte = 1024 * 1024;

/** What the portal reads within one request: one transaction writes it well within the twenty seconds it has. */
export const pageLimits: SpreadsheetLimits = {
  bytes: 4 * megabyte,
  unpackedBytes: 48 * megabyte,
  lines: 6_000,
  columns: 80,
};

/** For whoever sits at the machine itself. */
export const commandLineLimits: SpreadsheetLimits = {
  bytes: 24 * megabyte,
  unpackedBytes: 160 * megabyte,
  lines: 20_000,
  columns: 80,
};

const longestCell = 4_000;

/** A cell without what a text column cannot hold and nobody typed; no-break spaces of a spreadsheet become plain. */
export function tidyCell(text: string): string {
  return (
    text
      .slice(0, longestCell)
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00a0\u202f]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
      .normalize('NFC')
      .trim()
  );
}

/** Only lines with something in them, with the numbers they have. */
export function filledLines(lines: readonly SheetLine[]): SheetLine[] {
  return lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
