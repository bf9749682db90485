import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { addressHolder } from '../../accounts/address-holder.server';
import { grantRole } from '../../accounts/grant-role.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { WelcomeBack } from './inputs';

/**
 * A coordinator lets somebody who left come back. They begin clean: with the name and the history that stayed, an
 * empty profile that is not listed, and an address the coordinator vouches for.
 */
export async function welcomeBack(
  work: Work,
  personId: string,
  { address, role }: WelcomeBack,
): Promise<Result<null, 'not-found' | 'address-taken'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [left] = await work.tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, people.id))
    .where(and(eq(people.id, personId), isNotNull(people.deactivatedAt), isNotNull(registryProfiles.leftOn)))
    .for('update');
  if (!left) return fail('not-found');
  if (await addressHolder(work, address)) return fail('address-taken', { address: 'address-taken' });
  await work.tx.insert(personEmails).values({ personId, address, verifiedAt: work.now });
  await work.tx.update(people).set({ deactivatedAt: null }).where(eq(people.id, personId));
  await work.tx
    .update(registryProfiles)
    .set({
      leftOn: null,
      memberSince: calendarDayAt(work.now),
      suspendedAt: null,
      suspendedReason: null,
      version: sql`${registryProfiles.version} + 1`,
      updatedAt: work.now,
    })
    .where(eq(registryProfiles.personId, personId));
  await grantRole(work, personId, role);
  await recordActivity(work, { name: 'registry.person-returned', personId, data: { role } });
  return succeed(null);
}
