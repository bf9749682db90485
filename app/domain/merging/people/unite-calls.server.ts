import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from '../move-references.server';

/**
 * What somebody said to open calls, and which they opened. A call that reached both records reached one person: of two
 * answers the later stands. Only they and the portal may change an answer.
 */
export async function uniteCalls(work: Work, { keptId, removedId }: Merge, moved: MovedRows): Promise<void> {
  await asSystem(work, 'merge', async ({ tx }) => {
    await tx.execute(sql`
      update call_answers k set answer = r.answer, answered_at = r.answered_at from call_answers r
      where k.person_id = ${keptId} and r.person_id = ${removedId} and r.call_id = k.call_id
        and r.answered_at > coalesce(k.answered_at, '-infinity')`);
    const gone = await tx.execute<{ key: string }>(sql`
      delete from call_answers r using call_answers k
      where r.person_id = ${removedId} and k.person_id = ${keptId} and k.call_id = r.call_id
      returning r.call_id as key`);
    note(moved, 'call_answers.person_id gone', gone);
    const answers = await tx.execute<{ key: string }>(sql`
      update call_answers set person_id = ${keptId} where person_id = ${removedId} returning call_id as key`);
    note(moved, 'call_answers.person_id', answers);
    const opened = await tx.execute<{ key: string }>(sql`
      update open_calls set opened_by_id = ${keptId} where opened_by_id = ${removedId} returning id as key`);
    note(moved, 'open_calls.opened_by_id', opened);
  });
}
