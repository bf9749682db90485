import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { type Merge, type MovedRows, note } from './move-references.server';

/**
 * Conflicts of both records are those of the kept one. What is pinned of both for one reason stays pinned once, and the
 * other says that it was merged. As the portal itself: of what is pinned nobody changes anything but its end.
 */
export async function uniteConflicts(
  work: Work,
  column: 'person_id' | 'organisation_id',
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  const own = sql.identifier(column);
  const other = sql.identifier(column === 'person_id' ? 'organisation_id' : 'person_id');
  await asSystem(work, 'merge', async ({ tx }) => {
    const ended = await tx.execute<{ key: string }>(sql`
      update conflict_declarations r
      set ended_at = ${work.now.toISOString()}, ended_by_id = ${personIdOf(work.actor)}, end_ground = 'merged'
      from conflict_declarations k
      where r.${own} = ${removedId} and k.${own} = ${keptId} and k.${other} = r.${other}
        and k.pinned_kind = r.pinned_kind and r.ended_at is null and k.ended_at is null
      returning r.id as key`);
    note(moved, `conflict_declarations.${column} ended`, ended);
    const rows = await tx.execute<{ key: string }>(
      sql`update conflict_declarations set ${own} = ${keptId} where ${own} = ${removedId} returning id as key`,
    );
    note(moved, `conflict_declarations.${column}`, rows);
  });
}
