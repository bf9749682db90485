import { eq } from 'drizzle-orm';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';

export type RecordRefusal = 'not-found' | 'own-record';

/** Opens somebody's record for writing: by a coordinator, never their own, one at a time. */
export async function openRecord(work: Work, personId: string): Promise<Result<null, RecordRefusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [profile] = await work.tx
    .select({ personId: registryProfiles.personId })
    .from(registryProfiles)
    .where(eq(registryProfiles.personId, personId))
    .for('update');
  if (!profile) return fail('not-found');
  return personIdOf(work.actor) === personId ? fail('own-record') : succeed(null);
}
