import { inArray } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { closeAccounts } from './close-accounts.server';

/** In the place of a name that is gone. No name anybody can type is without a letter. */
export const strippedName = '–';

/**
 * Leaves of these people nothing but that somebody was there, so that what they did keeps a doer. Nobody can sign in
 * as them again; the same address later belongs to somebody new. Gives the addresses that went.
 */
export async function stripPeople(work: Work, personIds: readonly string[]): Promise<string[]> {
  const addresses = await closeAccounts(work, personIds);
  if (personIds.length === 0) return addresses;
  await work.tx
    .update(people)
    .set({ name: strippedName })
    .where(inArray(people.id, [...personIds]));
  return addresses;
}
