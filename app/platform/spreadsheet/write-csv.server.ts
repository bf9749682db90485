import { Readable } from 'node:stream';
import { type Cell, type Column, hundredthsText, type Portions, type Row, wholeText } from './column';
import { byteOrderMark, csvLineEnd, csvSeparator, csvText } from './csv-cell';
import { inPieces } from './in-pieces';

/** A file that Dutch Excel opens with the right letters, columns and numbers. Reads no more rows than are asked for. */
export function writeCsv(columns: readonly Column[], portions: Portions): Readable {
  return Readable.from(inPieces(linesOf(columns, portions)), { objectMode: false });
}

async function* linesOf(columns: readonly Column[], portions: Portions): AsyncGenerator<string> {
  const texts = columns.map(textOfColumn);
  yield `${byteOrderMark}${columns.map(({ heading }) => csvText(heading)).join(csvSeparator)}${csvLineEnd}`;
  for await (const rows of portions) {
    let lines = '';
    for (const row of rows) lines += lineOf(row, texts);
    yield lines;
  }
}

function lineOf(row: Row, texts: readonly ((cell: Cell) => string)[]): string {
  let line = '';
  for (let at = 0; at < texts.length; at += 1) {
    if (at > 0) line += csvSeparator;
    line += texts[at]?.(row[at] ?? null) ?? '';
  }
  return line + csvLineEnd;
}

function textOfColumn({ kind }: Column): (cell: Cell) => string {
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell === 'string') return csvText(cell);
    return kind === 'hundredths' ? hundredthsText(cell, ',') : wholeText(cell);
  };
}
