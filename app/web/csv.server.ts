import { stringify } from 'csv-stringify/sync';
import { download } from './request-copy.server';

/** What a spreadsheet would take for a formula, were it the first sign of a cell. */
const beginsLikeFormula = /^[=+\-@\t\r]/;

/** A file that Dutch Excel opens with the right letters and columns. No text in it is ever worked out as a formula. */
export function csvDownload(rows: readonly (readonly (string | number)[])[], filename: string): Response {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && beginsLikeFormula.test(cell) ? `'${cell}` : cell)),
  );
  const body = stringify(safe, { bom: true, delimiter: ';', record_delimiter: 'windows' });
  return download(body, 'text/csv; charset=utf-8', filename);
}
