import { eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { personIdOf } from './actor';
import type { Language } from './language';

/** The language in which somebody is written to. */
export async function chooseLanguage(work: Work, language: Language): Promise<Result<null, 'not-found'>> {
  const personId = personIdOf(work.actor);
  if (!personId) return fail('not-found');
  await work.tx.update(people).set({ language }).where(eq(people.id, personId));
  return succeed(null);
}
