import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';

/** The name of each id; asked of the database once. */
export type NamesOf = (ids: Iterable<string>) => Promise<ReadonlyMap<string, string>>;

/**
 * A query for `id` and what makes the name of some rows, as `select … where id = any(…)`. One table at a time: behind
 * row-level security the database expects far too few rows, and joins a million of them as if they were ten.
 */
export function namesById(
  { tx }: Work,
  query: (ids: SQL) => SQL,
  nameOf: (row: Readonly<Record<string, unknown>>) => string = ({ name }) => String(name),
): NamesOf {
  const known = new Map<string, string>();
  return async (ids) => {
    const unknown = [...new Set(ids)].filter((id) => !known.has(id));
    if (unknown.length === 0) return known;
    const rows = await tx.execute(query(sql`${`{${unknown.join(',')}}`}::uuid[]`));
    for (const row of rows) known.set(String(row.id), nameOf(row));
    return known;
  };
}
