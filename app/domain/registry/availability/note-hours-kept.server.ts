import { workPreferences } from '~/db/schema/availability';
import type { Work } from '~/db/with-actor.server';

/** The hours were looked at and kept, whether anything changed or not. */
export async function noteHoursKept(work: Work, personId: string): Promise<void> {
  await work.tx
    .insert(workPreferences)
    .values({ personId, hoursKeptAt: work.now })
    .onConflictDoUpdate({ target: workPreferences.personId, set: { hoursKeptAt: work.now } });
}
