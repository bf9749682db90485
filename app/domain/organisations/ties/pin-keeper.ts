import { type Actor, hasRole, personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';

/** The coordinator who may pin a conflict of this person, or end one; never one of their own. */
export function pinKeeper(actor: Actor, personId: string): Result<string, 'not-found' | 'own-record'> {
  const coordinatorId = personIdOf(actor);
  if (coordinatorId === null || !hasRole(actor, 'coordinator')) return fail('not-found');
  return coordinatorId === personId ? fail('own-record') : succeed(coordinatorId);
}
