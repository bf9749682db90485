import { and, eq } from 'drizzle-orm';
import { absences } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { addDays, calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';

/**
 * Back from today on. What has begun keeps its days up to yesterday, what has not begun goes. Somebody else's absence
 * and one that does not exist are refused alike.
 */
export async function endAbsence(work: Work, absenceId: string): Promise<Result<null, 'not-found'>> {
  const personId = personIdOf(work.actor);
  if (!personId) return fail('not-found');
  const today = calendarDayAt(work.now);
  const own = and(eq(absences.id, absenceId), eq(absences.personId, personId));
  const [found] = await work.tx
    .select({ startsOn: absences.startsOn, endsOn: absences.endsOn })
    .from(absences)
    .where(own)
    .for('update');
  if (!found || found.endsOn < today) return fail('not-found');
  if (found.startsOn < today)
    await work.tx
      .update(absences)
      .set({ endsOn: addDays(today, -1) })
      .where(own);
  else await work.tx.delete(absences).where(own);
  await recordActivity(work, { name: 'registry.absence-removed', personId });
  return succeed(null);
}
