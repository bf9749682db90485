import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from '../move-references.server';

/** Who booked, approved or recorded money: the column, and by what a row of its table is known. */
const columns = [
  ['time_periods', 'person_id', 'month'],
  ['time_periods', 'decided_by_id', 'month'],
  ['time_entries', 'person_id', 'id'],
  ['expenses', 'person_id', 'id'],
  ['budget_raises', 'raised_by_id', 'id'],
  ['billing_settings', 'recorded_by_id', 'id'],
  ['rates', 'person_id', 'id'],
  ['rates', 'recorded_by_id', 'id'],
  ['rates', 'withdrawn_by_id', 'id'],
  ['payees', 'person_id', 'id'],
  ['payees', 'recorded_by_id', 'id'],
  ['closed_months', 'closed_by_id', 'month'],
  ['ledger_lines', 'person_id', 'id'],
  ['ledger_lines', 'approved_by_id', 'id'],
  ['invoices', 'issued_by_id', 'id'],
  ['invoice_payments', 'recorded_by_id', 'id'],
  ['line_confirmations', 'asked_by_id', 'id'],
  ['confirmation_items', 'settled_by_id', 'line_id'],
  ['payout_statements', 'issued_by_id', 'id'],
  ['payment_batches', 'made_by_id', 'id'],
  ['payout_payments', 'recorded_by_id', 'statement_id'],
] as const;

/**
 * What was booked leads to the kept record. Of two months of one person the kept one remains: open as long as one of
 * them was not decided about, so that nothing counts as approved that nobody looked at. Who approved the hours of what
 * turns out to be themselves cannot be merged: the database refuses it.
 */
export async function uniteBookings(work: Work, merge: Merge, moved: MovedRows): Promise<void> {
  const { keptId, removedId } = merge;
  await asSystem(work, 'merge', async ({ tx }) => {
    const opened = await tx.execute<{ key: string }>(sql`
      update time_periods k set status = 'open', submitted_at = null, decided_at = null, decided_by_id = null,
        comment = null, version = k.version + 1
      from time_periods r
      where k.person_id = ${keptId} and r.person_id = ${removedId} and r.month = k.month and r.status <> k.status
      returning k.month as key`);
    note(moved, 'time_periods opened', opened);
    const gone = await tx.execute<{ key: string }>(sql`
      delete from time_periods r using time_periods k
      where r.person_id = ${removedId} and k.person_id = ${keptId} and k.month = r.month returning r.month as key`);
    note(moved, 'time_periods united', gone);
    for (const [table, column, key] of columns) {
      const rows = await tx.execute<{ key: string }>(sql`
        update ${sql.identifier(table)} set ${sql.identifier(column)} = ${keptId}
        where ${sql.identifier(column)} = ${removedId} returning ${sql.identifier(key)}::text as key`);
      note(moved, `${table}.${column}`, rows);
    }
  });
}
