import { and, inArray, isNull, sql } from 'drizzle-orm';
import { people, personEmails, personRoles, sessions, signInCodes } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';

/**
 * Takes away everything by which these people can sign in or be reached, and their roles; their names and what they
 * did stay. The same address later belongs to somebody new. Gives the addresses that went.
 */
export async function closeAccounts(work: Work, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const ids = [...personIds];
  const removed = await work.tx
    .delete(personEmails)
    .where(inArray(personEmails.personId, ids))
    .returning({ address: personEmails.address });
  const addresses = removed.map(({ address }) => address);
  if (addresses.length > 0) await work.tx.delete(signInCodes).where(inArray(signInCodes.address, addresses));
  await work.tx.delete(sessions).where(inArray(sessions.userId, ids));
  await work.tx
    .update(personRoles)
    .set({ endedAt: work.now })
    .where(and(inArray(personRoles.personId, ids), isNull(personRoles.endedAt)));
  await work.tx
    .update(people)
    .set({ deactivatedAt: sql`coalesce(${people.deactivatedAt}, ${work.now.toISOString()}::timestamptz)` })
    .where(inArray(people.id, ids));
  return addresses;
}
