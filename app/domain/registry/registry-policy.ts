import { type Actor, hasRole, personIdOf } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';

/** A profile is changed by the person it is about. */
export function mayChangeProfile(actor: Actor, personId: string): Decision<'not-yours'> {
  const isOwn = actor.kind === 'person' && actor.personId === personId;
  const isRegistered = hasRole(actor, 'reviewer') || hasRole(actor, 'supervisor');
  return isOwn && isRegistered ? allow : refuse('not-yours');
}

/** A coordinator looks at what somebody wants to say of themselves; of their own another one does. */
export function mayLook(actor: Actor, personId: string): Decision<'not-found' | 'own-change'> {
  if (!hasRole(actor, 'coordinator')) return refuse('not-found');
  return personIdOf(actor) === personId ? refuse('own-change') : allow;
}
