import { CsvError, parse } from 'csv-parse/sync';
import { fail, type Result, succeed } from '~/domain/kernel/result';
import {
  filledLines,
  type ReadSheet,
  type SheetLine,
  type SpreadsheetLimits,
  type SpreadsheetRefusal,
  tidyCell,
} from './spreadsheet';

const separators = [';', ',', '\t'] as const;

/** A text file with a table: separated by semicolons, commas or tabs, in UTF-8, UTF-16 or Windows-1252. */
export function readCsv(bytes: Uint8Array, limits: SpreadsheetLimits): Result<ReadSheet, SpreadsheetRefusal> {
  const decoded = decode(bytes);
  if (decoded === null) return fail('file-not-a-table');
  const announced = /^sep=([;,\t])\r?\n/.exec(decoded);
  const text = announced ? decoded.slice(announced[0].length) : decoded;
  if (text.trim() === '') return fail('file-empty');
  const lines: SheetLine[] = [];
  let end = announced ? 1 : 0;
  const offset = end;
  try {
    const records = parse(text, {
      delimiter: announced?.[1] ?? separatorOf(text),
      relax_column_count: true,
      info: true,
      to: limits.lines + 1,
    }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];
    for (const { record, info } of records) {
      // A field may hold line breaks: a record begins on the line after the one before ended.
      lines.push({ line: end + 1, cells: record.map(tidyCell) });
      end = info.lines + offset;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : 1;
    return fail(`file-quote|${line + offset}`);
  }
  if (lines.length > limits.lines) return fail('file-too-many-lines');
  if (lines.some(({ cells }) => cells.length > limits.columns)) return fail('file-too-many-columns');
  return succeed({ name: '', lines: filledLines(lines) });
}

/** Null for what is no text. What is not UTF-8 comes from an older Excel, which writes Windows-1252. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What stands at 0x80 to 0x9f; where nothing does, the control character stays. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node reads Windows-1252 as Latin-1, and gives a control character for the sign of the euro. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Whichever stands most often outside quotes in the first lines with something in them. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counted = head.split(/\r?\n/).slice(0, 12).join('\n');
  const timesIn = (separator: string) => counted.split(separator).length;
  return [...separators].sort((one, other) => timesIn(other) - timesIn(one))[0] ?? ';';
}
