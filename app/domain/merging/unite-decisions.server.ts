import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from './move-references.server';

/** Whoever was said to be somebody else than the removed record is somebody else than the kept one. */
export async function uniteDecisions(
  work: Work,
  table: 'different_people' | 'different_organisations',
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  const name = sql.identifier(table);
  const third = sql`case when one_id = ${removedId} then other_id else one_id end`;
  const about = sql`${removedId} in (one_id, other_id)`;
  await work.tx.execute(sql`
    insert into ${name} (one_id, other_id, decided_by_id, decided_at)
    select least(${third}, ${keptId}::uuid), greatest(${third}, ${keptId}::uuid), decided_by_id, decided_at
    from ${name} where ${about} and ${third} <> ${keptId}
    on conflict do nothing`);
  const rows = await work.tx.execute<{ key: string }>(
    sql`delete from ${name} where ${about} returning concat_ws('/', one_id, other_id) as key`,
  );
  note(moved, `${table} before`, rows);
}
