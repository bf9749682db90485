import { and, eq, isNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { grantRole } from './grant-role.server';
import type { Role } from './role';
import { mayChangeRoles } from './role-policy';
import { signOutEverywhere } from './sign-out-everywhere.server';

/** A coordinator gives somebody a role. Whoever it is signs in again, so that no old session has the new power. */
export async function assignRole(
  work: Work,
  { personId, role }: { readonly personId: string; readonly role: Role },
): Promise<Result<null, 'not-found'>> {
  const decision = mayChangeRoles(work.actor);
  if (!decision.allowed) return fail(decision.reason);
  const [person] = await work.tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.deactivatedAt)));
  if (!person) return fail('not-found');
  await grantRole(work, personId, role);
  await signOutEverywhere(work, personId);
  return succeed(null);
}
