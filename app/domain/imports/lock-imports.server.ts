import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';

/** One import at a time until the transaction ends: the second sees what the first has brought. */
export async function lockImports({ tx }: Work): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('imports', 0))`);
}
