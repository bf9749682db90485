import { and, eq } from 'drizzle-orm';
import { profileChanges } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';

/** Somebody takes back what waits for a look, as their page showed it; their profile stays as it is. */
export async function withdrawChange(
  work: Work,
  revision: string,
): Promise<Result<null, 'not-found' | 'stale'>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  const gone = await work.tx
    .delete(profileChanges)
    .where(and(eq(profileChanges.personId, personId), eq(profileChanges.revision, revision)))
    .returning({ personId: profileChanges.personId });
  if (gone.length === 0) return fail('stale');
  await recordActivity(work, { name: 'registry.change-withdrawn', personId });
  return succeed(null);
}
