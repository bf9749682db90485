import { and, inArray, isNull, sql } from 'drizzle-orm';
import { people, personEmails, personRoles, sessions, signInCodes } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';

/** In the place of a name that is gone. No name anybody can type is without a letter. */
export const strippedName = '–';

/**
 * Leaves of these people nothing but that somebody was there, so that what they did keeps a doer. Nobody can sign in
 * as them again; the same address later belongs to somebody new. Gives the addresses that went.
 */
export async function stripPeople(work: Work, personIds: readonly string[]): Promise<string[]> {
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
    .set({
      name: strippedName,
      deactivatedAt: sql`coalesce(${people.deactivatedAt}, ${work.now.toISOString()}::timestamptz)`,
    })
    .where(inArray(people.id, ids));
  return addresses;
}
