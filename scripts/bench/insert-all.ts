import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '~/db/client.server';

const rowsPerStatement = 1_000;

export async function insertAll<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await tx.insert(table).values(rows.slice(start, start + rowsPerStatement));
  }
}
