import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from '../move-references.server';

const columns = [
  ['account_payers', 'organisation_id'],
  ['payees', 'organisation_id'],
  ['rates', 'employer_id'],
] as const;

/** Who paid and who was paid leads to the kept record: money is append-only, and changes by the portal itself alone. */
export async function uniteMoney(work: Work, { keptId, removedId }: Merge, moved: MovedRows): Promise<void> {
  await asSystem(work, 'merge', async ({ tx }) => {
    for (const [table, column] of columns) {
      const rows = await tx.execute<{ key: string }>(sql`
        update ${sql.identifier(table)} set ${sql.identifier(column)} = ${keptId}
        where ${sql.identifier(column)} = ${removedId} returning id as key`);
      note(moved, `${table}.${column}`, rows);
    }
  });
}
