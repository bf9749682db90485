import { and, eq } from 'drizzle-orm';
import { absences } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';

/** Somebody else's absence and one that does not exist are refused alike. */
export async function removeAbsence(work: Work, absenceId: string): Promise<Result<null, 'not-found'>> {
  const personId = personIdOf(work.actor);
  if (!personId) return fail('not-found');
  const removed = await work.tx
    .delete(absences)
    .where(and(eq(absences.id, absenceId), eq(absences.personId, personId)))
    .returning({ id: absences.id });
  if (removed.length === 0) return fail('not-found');
  await recordActivity(work, { name: 'registry.absence-removed', personId });
  return succeed(null);
}
