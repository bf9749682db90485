import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and amounts line up at the end. */
  numeric?: boolean;
  /** The cell that names the row. */
  names?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of an empty table. */
  empty: ReactNode;
  /** The caption stays readable for screen readers when a heading above already says it. */
  captionHidden?: boolean;
}

/** A table; on a narrow screen every row becomes a card with the column titles beside the values. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  captionHidden,
}: DataTableProps<Row>) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <table className="utrecht-table lk-table">
      <caption className={captionHidden ? 'lk-visually-hidden' : 'utrecht-table__caption'}>{caption}</caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={`utrecht-table__header-cell${column.numeric ? ' lk-table-number' : ''}`}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map((row) => (
          <tr className="utrecht-table__row" key={rowKey(row)}>
            {columns.map((column) => (
              <TableCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = `utrecht-table__cell${column.numeric ? ' lk-table-number' : ''}`;
  return column.names ? (
    <th scope="row" className={className} data-title={column.title}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className} data-title={column.title}>
      {column.cell(row)}
    </td>
  );
}
