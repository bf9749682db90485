import { and, eq, isNull, sql } from 'drizzle-orm';
import { people, personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findOrCreatePerson } from './find-or-create-person.server';
import { grantRole } from './grant-role.server';
import type { FirstCoordinator } from './inputs';
import { signOutEverywhere } from './sign-out-everywhere.server';

type Refusal = 'not-found' | 'coordinator-known' | 'deactivated';

/**
 * Gives a portal without a coordinator its first one, who brings in everybody else. Only for whoever runs the
 * portal, from the command line: no page does this.
 */
export async function appointFirstCoordinator(
  work: Work,
  { name, address }: FirstCoordinator,
): Promise<Result<{ readonly personId: string }, Refusal>> {
  if (work.actor.kind !== 'system') return fail('not-found');
  // Of two at the same moment the second one waits, and then finds a coordinator.
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('first coordinator', 0))`);
  const [coordinator] = await work.tx
    .select({ id: personRoles.id })
    .from(personRoles)
    .innerJoin(people, eq(people.id, personRoles.personId))
    .where(
      and(eq(personRoles.role, 'coordinator'), isNull(personRoles.endedAt), isNull(people.deactivatedAt)),
    )
    .limit(1);
  if (coordinator) return fail('coordinator-known');
  const personId = await findOrCreatePerson(work, { address, name, language: 'nl' });
  const [person] = await work.tx
    .select({ deactivatedAt: people.deactivatedAt })
    .from(people)
    .where(eq(people.id, personId));
  if (person?.deactivatedAt) return fail('deactivated');
  await grantRole(work, personId, 'coordinator');
  await signOutEverywhere(work, personId);
  return succeed({ personId });
}
