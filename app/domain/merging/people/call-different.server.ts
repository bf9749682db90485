import { and, inArray, isNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { differentPeople } from '~/db/schema/merging';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';

/** A coordinator says that two records are of two people: they are never asked about again. */
export async function callPeopleDifferent(
  work: Work,
  ids: readonly [string, string],
): Promise<Result<null, 'not-found'>> {
  const decidedById = personIdOf(work.actor);
  const [oneId, otherId] = [...ids].sort() as [string, string];
  if (decidedById === null || !hasRole(work.actor, 'coordinator') || oneId === otherId)
    return fail('not-found');
  const known = await work.tx.$count(
    people,
    and(inArray(people.id, [oneId, otherId]), isNull(people.mergedIntoId)),
  );
  if (known !== 2) return fail('not-found');
  const added = await work.tx
    .insert(differentPeople)
    .values({ oneId, otherId, decidedById, decidedAt: work.now })
    .onConflictDoNothing()
    .returning({ oneId: differentPeople.oneId });
  if (added.length > 0) {
    await recordActivity(work, { name: 'merging.people-told-apart', personId: oneId, data: { otherId } });
  }
  return succeed(null);
}
