import { and, inArray, isNull } from 'drizzle-orm';
import { differentOrganisations } from '~/db/schema/merging';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';

/** A coordinator says that two records are of two organisations: they are never asked about again. */
export async function callOrganisationsDifferent(
  work: Work,
  ids: readonly [string, string],
): Promise<Result<null, 'not-found'>> {
  const decidedById = personIdOf(work.actor);
  const [oneId, otherId] = [...ids].sort() as [string, string];
  if (decidedById === null || !hasRole(work.actor, 'coordinator') || oneId === otherId)
    return fail('not-found');
  const known = await work.tx.$count(
    organisations,
    and(inArray(organisations.id, [oneId, otherId]), isNull(organisations.mergedIntoId)),
  );
  if (known !== 2) return fail('not-found');
  const added = await work.tx
    .insert(differentOrganisations)
    .values({ oneId, otherId, decidedById, decidedAt: work.now })
    .onConflictDoNothing()
    .returning({ oneId: differentOrganisations.oneId });
  if (added.length > 0) {
    await recordActivity(work, {
      name: 'merging.organisations-told-apart',
      organisationId: oneId,
      data: { otherId },
    });
  }
  return succeed(null);
}
