import { sql } from 'drizzle-orm';
import { processWide } from '~/config/process-wide';
import { registryChanges } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import type { Counts } from './facet-counts';
import type { RegistryQuestion } from './registry-engine';

/** Shorter than recorded changes are kept, so that an earlier state of that table never comes back in time. */
const longestMilliseconds = 10 * 60_000;
const mostKept = 300;

interface Kept {
  readonly counts: Counts;
  readonly until: number;
}

const kept = processWide('registry counts', () => new Map<string, Kept>());

/**
 * Counts of the same question are made once for as long as nobody changes the register: which changes were
 * recorded is asked in the transaction of the reader, so that counts and people are of one moment.
 */
export async function keptCounts(
  work: Work,
  question: RegistryQuestion,
  count: () => Promise<Counts>,
): Promise<Counts> {
  const key = `${await stateOf(work)} ${keyOf(question)}`;
  const now = performance.now();
  const known = kept.get(key);
  if (known && known.until > now) return known.counts;
  const counts = await count();
  kept.delete(key);
  kept.set(key, { counts, until: now + longestMilliseconds });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return counts;
}

/** Names the changes this transaction sees, and the database they are in. */
async function stateOf(work: Work): Promise<string> {
  const [row] = await work.tx.execute<{ state: string }>(sql`
    select current_database() || md5(coalesce(string_agg(id::text, ',' order by id), '')) as state
    from ${registryChanges}`);
  return row?.state ?? '';
}

function keyOf({ groups, filters, nearby, today }: RegistryQuestion): string {
  const around = nearby && nearby.withinKm !== null ? [...nearby.kmByPlace, nearby.withinKm] : null;
  return JSON.stringify([groups.map(({ words }) => words), filters, around, today]);
}
