import { and, eq } from 'drizzle-orm';
import { organisationAliases } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';

/** Takes away a name that nobody writes for this organisation after all. */
export async function removeAlias(
  work: Work,
  organisationId: string,
  alias: string,
): Promise<Result<null, 'not-found'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [removed] = await work.tx
    .delete(organisationAliases)
    .where(and(eq(organisationAliases.organisationId, organisationId), eq(organisationAliases.alias, alias)))
    .returning({ kind: organisationAliases.kind });
  if (!removed) return fail('not-found');
  await recordActivity(work, {
    name: 'organisations.alias-removed',
    organisationId,
    data: { kind: removed.kind },
  });
  return succeed(null);
}
