import { and, asc, eq, isNull } from 'drizzle-orm';
import { personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { personIdOf } from './actor';
import type { Role } from './role';
import { canEndRole, mayChangeRoles } from './role-policy';
import { signOutEverywhere } from './sign-out-everywhere.server';

/** A coordinator ends somebody's role, and with it everything that person had open. */
export async function endRole(
  work: Work,
  { personId, role }: { readonly personId: string; readonly role: Role },
): Promise<Result<null, 'not-found' | 'role-not-held' | 'last-coordinator'>> {
  const decision = mayChangeRoles(work.actor);
  if (!decision.allowed) return fail(decision.reason);
  // Two coordinators who end each other's role at the same moment wait here for one another.
  const coordinators = await work.tx
    .select({ personId: personRoles.personId })
    .from(personRoles)
    .where(and(eq(personRoles.role, 'coordinator'), isNull(personRoles.endedAt)))
    .orderBy(asc(personRoles.id))
    .for('update');
  const possible = canEndRole({ role, coordinators: coordinators.length });
  if (!possible.allowed) return fail(possible.reason);
  const ended = await work.tx
    .update(personRoles)
    .set({ endedAt: work.now, endedById: personIdOf(work.actor) })
    .where(and(eq(personRoles.personId, personId), eq(personRoles.role, role), isNull(personRoles.endedAt)))
    .returning({ id: personRoles.id });
  if (ended.length === 0) return fail('role-not-held');
  await recordActivity(work, { name: 'accounts.role-ended', personId, data: { role } });
  await signOutEverywhere(work, personId);
  return succeed(null);
}
