import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from '../move-references.server';

/**
 * What was written and checked leads to the kept record. As the portal itself, which alone may change what only grows.
 * A version that one wrote and the other published stays published: it was read by two people who turn out to be one,
 * and is looked at again by its day.
 */
export async function uniteResources(
  work: Work,
  { keptId, removedId }: Merge,
  moved: MovedRows,
): Promise<void> {
  await asSystem(work, 'merge', async ({ tx }) => {
    const gone = await tx.execute<{ key: string }>(sql`
      delete from resource_writers r using resource_writers k
      where r.person_id = ${removedId} and k.person_id = ${keptId} and k.version_id = r.version_id
      returning r.version_id as key`);
    note(moved, 'resource_writers.person_id gone', gone);
    const written = await tx.execute<{ key: string }>(sql`
      update resource_writers set person_id = ${keptId} where person_id = ${removedId}
      returning version_id as key`);
    note(moved, 'resource_writers.person_id', written);
    const approved = await tx.execute<{ key: string }>(sql`
      update resource_versions set approved_by_id = ${keptId} where approved_by_id = ${removedId}
      returning id as key`);
    note(moved, 'resource_versions.approved_by_id', approved);
    const done = await tx.execute<{ key: string }>(sql`
      update resource_steps set by_id = ${keptId} where by_id = ${removedId} returning id as key`);
    note(moved, 'resource_steps.by_id', done);
  });
}
