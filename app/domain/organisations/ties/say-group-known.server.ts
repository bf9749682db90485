import { eq } from 'drizzle-orm';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';

/** Says whether the whole group of an organisation is known. Unknown means that ties with it cannot be judged. */
export async function sayGroupKnown(
  work: Work,
  organisationId: string,
  parentKnown: boolean,
): Promise<Result<null, 'not-found'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const changed = await work.tx
    .update(organisations)
    .set({ parentKnown })
    .where(eq(organisations.id, organisationId))
    .returning({ id: organisations.id });
  if (changed.length === 0) return fail('not-found');
  await recordActivity(work, {
    name: 'organisations.organisation-changed',
    organisationId,
    data: { parentKnown },
  });
  return succeed(null);
}
