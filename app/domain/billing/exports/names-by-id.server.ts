import type { SQL } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';

/**
 * The name of each row of a query for `id` and what makes its name. One table at a time: behind row-level security the
 * database expects far too few rows, and joins a million of them as if they were ten.
 */
export async function namesById(
  { tx }: Work,
  query: SQL,
  nameOf: (row: Readonly<Record<string, unknown>>) => string = ({ name }) => String(name),
): Promise<(id: string) => string> {
  const names = new Map<string, string>();
  for (const row of await tx.execute(query)) names.set(String(row.id), nameOf(row));
  return (id) => names.get(id) ?? '';
}
