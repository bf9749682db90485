import { type Actor, hasRole } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';

/** A coordinator reads in a file on a page; whoever sits at the machine does so as the portal itself. */
export function mayImport(actor: Actor): Decision<'not-found'> {
  return actor.kind === 'system' || hasRole(actor, 'coordinator') ? allow : refuse('not-found');
}
