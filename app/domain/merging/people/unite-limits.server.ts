import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { askFrequencies } from '../../registry/availability/ask-frequency';
import { type Merge, type MovedRows, note } from '../move-references.server';

/**
 * What somebody wants of the work, and their private calendar: of two records the limits that ask less of them stand,
 * with the wishes and the calendar of the kept one where both have them. Only they and the portal may change these.
 * Before the removed record is deactivated, because whoever leaves takes them along.
 */
export async function uniteLimits(work: Work, { keptId, removedId }: Merge, moved: MovedRows): Promise<void> {
  const strictness = sql`array[${sql.join(
    askFrequencies.map((one) => sql`${one}::text`),
    sql`, `,
  )}]`;
  await asSystem(work, 'merge', async ({ tx }) => {
    await tx.execute(sql`
      update work_preferences k set
        at_most_once_per = (${strictness})[greatest(array_position(${strictness}, k.at_most_once_per),
          array_position(${strictness}, r.at_most_once_per))],
        skip_until = greatest(k.skip_until, r.skip_until),
        rather_not_themes = array(select distinct unnest(k.rather_not_themes || r.rather_not_themes) order by 1)
      from work_preferences r where k.person_id = ${keptId} and r.person_id = ${removedId}`);
    for (const table of ['work_preferences', 'calendar_feeds']) {
      const name = sql.identifier(table);
      const rows = await tx.execute<{ key: string }>(sql`
        update ${name} r set person_id = ${keptId}
        where r.person_id = ${removedId}
          and not exists (select from ${name} k where k.person_id = ${keptId})
        returning r.person_id as key`);
      note(moved, `${table}.person_id`, rows);
      const gone = await tx.execute<{ key: string }>(
        sql`delete from ${name} r where r.person_id = ${removedId} returning r.person_id as key`,
      );
      note(moved, `${table}.person_id gone`, gone);
    }
  });
}
