import { and, eq, isNull } from 'drizzle-orm';
import { personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { personIdOf } from './actor';
import type { Role } from './role';

/** Gives a person a role; nothing happens when they have it. Gives the roles they hold afterwards. */
export async function grantRole(work: Work, personId: string, role: Role): Promise<Role[]> {
  const granted = await work.tx
    .insert(personRoles)
    .values({ personId, role, grantedAt: work.now, grantedById: personIdOf(work.actor) })
    .onConflictDoNothing()
    .returning({ id: personRoles.id });
  if (granted.length > 0) {
    await recordActivity(work, { name: 'accounts.role-granted', personId, data: { role } });
  }
  const held = await work.tx
    .select({ role: personRoles.role })
    .from(personRoles)
    .where(and(eq(personRoles.personId, personId), isNull(personRoles.endedAt)));
  return held.map((row) => row.role);
}
