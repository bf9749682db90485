import readXlsxFile, { type CellValue } from 'read-excel-file/universal';
import { fail, type Result, succeed } from '~/domain/kernel/result';
import { refusalOfWorkbook } from './guard-workbook.server';
import {
  filledLines,
  type ReadSheet,
  type SpreadsheetLimits,
  type SpreadsheetRefusal,
  tidyCell,
} from './spreadsheet';

/** Every tab of a workbook of Excel or LibreOffice as text. Formulas are not worked out: what they last gave is read. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: SpreadsheetLimits,
): Promise<Result<ReadSheet[], SpreadsheetRefusal>> {
  const refusal = await refusalOfWorkbook(bytes, limits);
  if (refusal) return fail(refusal);
  try {
    const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]));
    return succeed(
      sheets
        .map(({ sheet, data }) => ({
          name: tidyCell(sheet),
          lines: filledLines(
            data.map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => tidyCell(textOf(cell))) })),
          ),
        }))
        .filter(({ lines }) => lines.length > 0),
    );
  } catch {
    // A zip with a sheet in it that the reader stumbles over: every reason it has means the same to a person.
    return fail('file-damaged');
  }
}

/** A day of a spreadsheet has no zone and comes as midnight UTC. */
function textOf(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return String(cell);
}
