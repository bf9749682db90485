import postgres from 'postgres';
import { databaseUrl } from './client.server';

export interface HeldLock {
  /** Throws when it was lost, because the connection that holds it was. */
  readonly check: () => Promise<void>;
}

/**
 * Runs while nobody else runs under this number, over as many transactions as it takes; null when somebody else
 * does. A transaction takes the same lock with `pg_try_advisory_xact_lock`.
 */
export async function underLock<Outcome>(
  lock: number,
  run: (held: HeldLock) => Promise<Outcome>,
): Promise<Outcome | null> {
  const client = postgres(databaseUrl(), { max: 1, onnotice: () => {}, fetch_types: false });
  try {
    const [taken] = await client`select pg_try_advisory_lock(${lock}) as held`;
    if (!taken?.held) return null;
    const check = async () => {
      const [row] = await client`
        select exists (select from pg_locks where locktype = 'advisory' and granted
          and pid = pg_backend_pid() and objid = ${lock}) as held`;
      if (!row?.held) throw new Error('a lock was lost while it was needed');
    };
    return await run({ check });
  } finally {
    await client.end({ timeout: 2 });
  }
}
