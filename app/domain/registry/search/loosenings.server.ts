import { sql } from 'drizzle-orm';
import { registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { conditions } from './postgres-conditions.server';
import { type RegistryQuestion, withoutFilter } from './registry-engine';
import { type Loosening, registryFilterFields } from './registry-search';

/** How many there would be without one of the filters, or without the words. One statement. */
export async function findLoosenings(work: Work, question: RegistryQuestion): Promise<Loosening[]> {
  const { groups, filters, nearby } = question;
  const set = registryFilterFields.filter((field) => filters[field] !== undefined);
  const isAround = nearby !== null && nearby.withinKm !== null;
  const ways: [Loosening['without'], RegistryQuestion][] = [
    ...set.map((field): [Loosening['without'], RegistryQuestion] => [field, withoutFilter(question, field)]),
    ...(isAround ? [['withinKm', { ...question, nearby: { ...nearby, withinKm: null } }] as const] : []),
    ...(groups.length > 0 && (set.length > 0 || isAround)
      ? [['text', { ...question, groups: [] }] as const]
      : []),
  ].map(([without, loosened]) => [without, loosened]);
  if (ways.length === 0) return [];
  const counts = ways.map(
    ([without, loosened]) => sql`
      select ${without}::text as without, count(*)::int as total from ${registryEntries}
      where ${conditions(loosened)}`,
  );
  const rows = await work.tx.execute<{ without: Loosening['without']; total: number }>(
    sql`${sql.join(counts, sql` union all `)} order by total desc, without`,
  );
  return rows.filter(({ total }) => total > 0).map(({ without, total }) => ({ without, total }));
}
