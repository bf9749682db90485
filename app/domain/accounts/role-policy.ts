import { allow, type Decision, refuse } from '../kernel/decision';
import { type Actor, hasRole } from './actor';
import type { Role } from './role';

/** Roles are given and ended by a coordinator. To everybody else the page does not exist. */
export function mayChangeRoles(actor: Actor): Decision<'not-found'> {
  return hasRole(actor, 'coordinator') ? allow : refuse('not-found');
}

/** The portal is never left without a coordinator: nobody else could make a new one. */
export function canEndRole({
  role,
  coordinators,
}: {
  readonly role: Role;
  /** How many people hold the role of coordinator now. */
  readonly coordinators: number;
}): Decision<'last-coordinator'> {
  return role === 'coordinator' && coordinators <= 1 ? refuse('last-coordinator') : allow;
}
