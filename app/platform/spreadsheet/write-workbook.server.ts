import type { Readable } from 'node:stream';
import { writeZip, type ZipPart } from '../zip/write-zip.server';
import { type Cell, type Column, hundredthsText, type Portions, type Row, wholeText } from './column';
import { inPieces } from './in-pieces';
import { sheetEnd, sheetStart, styleOf, workbookParts, xmlText } from './workbook-parts';

/** What Excel opens, beside the heading. */
export const mostDataRows = 1_048_575;
/** What Excel takes in a cell; one that holds more makes it call the file damaged. */
const longestCell = 32_767;

/** A workbook of one sheet. Reads no more rows than are asked for; nothing in it is a formula. */
export function writeWorkbook(sheetName: string, columns: readonly Column[], portions: Portions): Readable {
  return writeZip(partsOf(sheetName, columns, portions));
}

function* partsOf(sheetName: string, columns: readonly Column[], portions: Portions): Generator<ZipPart> {
  for (const [name, xml] of workbookParts(sheetName)) yield { name, content: [Buffer.from(xml)] };
  yield { name: 'xl/worksheets/sheet1.xml', content: inPieces(sheetOf(columns, portions)) };
}

async function* sheetOf(columns: readonly Column[], portions: Portions): AsyncGenerator<string> {
  const names = columns.map((_, at) => nameOfColumn(at));
  const cells = columns.map(({ kind }, at) => cellWriter(kind, names[at] ?? ''));
  const headings = columns.map(({ heading }, at) => textCell(`${names[at]}1`, styleOf.heading, heading));
  yield `${sheetStart(columns)}<row r="1">${headings.join('')}</row>`;
  let last = 1;
  for await (const rows of portions) {
    if (last - 1 + rows.length > mostDataRows) {
      throw new RangeError(`A workbook holds at most ${mostDataRows} rows.`);
    }
    let text = '';
    for (const row of rows) {
      last += 1;
      text += rowOf(row, last, cells);
    }
    yield text;
  }
  yield sheetEnd;
}

type WriteCell = (cell: Cell, row: number) => string;

function rowOf(row: Row, number: number, cells: readonly WriteCell[]): string {
  let text = `<row r="${number}">`;
  for (let at = 0; at < cells.length; at += 1) text += cells[at]?.(row[at] ?? null, number);
  return `${text}</row>`;
}

function cellWriter(kind: Column['kind'], column: string): WriteCell {
  const style = styleOf[kind];
  return (cell, row) => {
    if (cell === null) return '';
    const place = `${column}${row}`;
    if (typeof cell === 'number') {
      const value = kind === 'hundredths' ? hundredthsText(cell, '.') : wholeText(cell);
      return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    }
    if (kind === 'day') return `<c r="${place}" s="${style}"><v>${dayNumber(cell)}</v></c>`;
    return textCell(place, style, cell);
  };
}

function textCell(place: string, style: number, text: string): string {
  const fits = text.length > longestCell ? text.slice(0, longestCell) : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fits)}</t></is></c>`;
}

/** Days since the one before the first of 1900, as Excel counts them: it believes that 1900 had a 29 February. */
function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function nameOfColumn(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : nameOfColumn(Math.floor(at / 26) - 1) + last;
}
