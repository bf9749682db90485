/** Rows by what they have in common, each group in the order of the rows. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Rows of many people by person. */
export function groupByPerson<Row extends { readonly personId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  return groupBy(rows, ({ personId }) => personId);
}
