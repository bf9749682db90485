import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';

/** One import at a time until the transaction ends: the second sees what the first has brought. */
export async function lockImports(work: Work): Promise<void> {
  await allowThinking(work);
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('imports', 0))`);
}

/**
 * Between what is read and what is written thousands of lines are compared, which on a busy machine takes longer than
 * a transaction may do nothing.
 */
export async function allowThinking({ tx }: Work): Promise<void> {
  await tx.execute(sql`select set_config('idle_in_transaction_session_timeout', '120s', true)`);
}
