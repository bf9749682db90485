import { type Actor, hasRole, personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';

/** The coordinator who may keep a rule about these two; whoever is one of them leaves it to another coordinator. */
export function pairRuleKeeper(
  actor: Actor,
  personIds: readonly string[],
): Result<string, 'not-found' | 'own-record'> {
  const coordinatorId = personIdOf(actor);
  if (coordinatorId === null || !hasRole(actor, 'coordinator')) return fail('not-found');
  return personIds.includes(coordinatorId) ? fail('own-record') : succeed(coordinatorId);
}
