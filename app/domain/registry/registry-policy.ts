import { type Actor, hasRole } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';

/** A profile is changed by the person it is about. */
export function mayChangeProfile(actor: Actor, personId: string): Decision<'not-yours'> {
  const isOwn = actor.kind === 'person' && actor.personId === personId;
  const isRegistered = hasRole(actor, 'reviewer') || hasRole(actor, 'supervisor');
  return isOwn && isRegistered ? allow : refuse('not-yours');
}
