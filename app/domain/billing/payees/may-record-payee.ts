import { type Actor, hasRole, personIdOf } from '../../accounts/actor';

/** Whoever is paid says where to, and the treasurer may say it for them. */
export function mayRecordPayee(actor: Actor, personId: string): boolean {
  if (hasRole(actor, 'treasurer')) return true;
  return personIdOf(actor) === personId && (hasRole(actor, 'reviewer') || hasRole(actor, 'supervisor'));
}
