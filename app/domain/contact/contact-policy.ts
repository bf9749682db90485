import { type Actor, hasRole } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';

/** The inbox is the coordinators'. To everybody else no message exists. */
export function mayReadMessages(actor: Actor): Decision<'not-found'> {
  return hasRole(actor, 'coordinator') ? allow : refuse('not-found');
}
