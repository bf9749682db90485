import { eq } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { addressHolder } from './address-holder.server';
import type { Language } from './language';

export interface NewPerson {
  /** An address this person has just shown to be theirs, or that somebody with the right to vouches for. */
  readonly address: string;
  readonly name: string;
  readonly language: Language;
}

/** The person an address belongs to, with the name they have; somebody new where it belongs to nobody. */
export async function findOrCreatePerson(
  work: Work,
  { address, name, language }: NewPerson,
): Promise<string> {
  const known = await addressHolder(work, address);
  if (known) {
    if (!known.verifiedAt) {
      await work.tx
        .update(personEmails)
        .set({ verifiedAt: work.now })
        .where(eq(personEmails.address, address));
    }
    return known.personId;
  }
  const [person] = await work.tx
    .insert(people)
    .values({ name, language, createdAt: work.now })
    .returning({ id: people.id });
  if (!person) throw new Error('a person was not written');
  await work.tx.insert(personEmails).values({ personId: person.id, address, verifiedAt: work.now });
  await recordActivity(work, { name: 'accounts.person-registered', personId: person.id });
  return person.id;
}
