import { and, eq } from 'drizzle-orm';
import { personEmails } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';

/** Whether this is an address of the person who asks: nobody confirms their own question. */
export async function isOwnAddress(work: Work, address: string): Promise<boolean> {
  const personId = personIdOf(work.actor);
  if (personId === null) return false;
  const held = await work.tx.$count(
    personEmails,
    and(eq(personEmails.personId, personId), eq(personEmails.address, address)),
  );
  return held > 0;
}
