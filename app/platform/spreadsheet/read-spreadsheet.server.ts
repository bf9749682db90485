import { fail, type Result, succeed } from '~/domain/kernel/result';
import { readCsv } from './read-csv.server';
import { readWorkbook } from './read-workbook.server';
import type { ReadSheet, SpreadsheetLimits, SpreadsheetRefusal } from './spreadsheet';

/** What a file is follows from its first bytes: a name says what somebody hopes it is. */
export async function readSpreadsheet(
  bytes: Uint8Array,
  limits: SpreadsheetLimits,
): Promise<Result<ReadSheet[], SpreadsheetRefusal>> {
  if (bytes.length === 0) return fail('file-empty');
  if (bytes.length > limits.bytes) return fail('file-too-large');
  if (beginsWith(bytes, [0x50, 0x4b])) return readWorkbook(bytes, limits);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail('file-old-excel');
  const sheet = readCsv(bytes, limits);
  return sheet.ok ? succeed([sheet.value]) : sheet;
}

function beginsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
