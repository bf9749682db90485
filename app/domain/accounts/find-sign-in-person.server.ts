import { and, eq, isNull } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';

/** The person who may sign in with this address; not somebody who was deactivated. */
export async function findSignInPerson(work: Work, address: string): Promise<string | null> {
  const [found] = await work.tx
    .select({ id: people.id })
    .from(personEmails)
    .innerJoin(people, eq(people.id, personEmails.personId))
    .where(and(eq(personEmails.address, address), isNull(people.deactivatedAt)));
  return found?.id ?? null;
}
