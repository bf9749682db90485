/** So many rows in one statement: few statements, and well under the number of values Postgres takes. */
const rowsPerStatement = 500;

export function inBatches<Row>(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = [];
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    batches.push(rows.slice(start, start + rowsPerStatement));
  }
  return batches;
}
