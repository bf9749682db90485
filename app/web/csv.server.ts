import { byteOrderMark, csvLineEnd, csvSeparator, csvText } from '~/platform/spreadsheet/csv-cell';
import { download } from './request-copy.server';

/** A small table as a file that Dutch Excel opens with the right letters, columns and decimal commas. */
export function csvDownload(rows: readonly (readonly (string | number)[])[], filename: string): Response {
  const lines = rows.map((row) =>
    row
      .map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : csvText(cell)))
      .join(csvSeparator),
  );
  const body = `${byteOrderMark}${lines.map((line) => `${line}${csvLineEnd}`).join('')}`;
  return download(body, 'text/csv; charset=utf-8', filename);
}
