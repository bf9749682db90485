import { type Actor, hasRole, personIdOf } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';

export interface RequestParties {
  readonly requesterId: string;
  /** Everybody who is invited to a seat or holds one. */
  readonly participantIds: readonly string[];
}

/** A coordinator does the network's side of every request, except of one they have a part in themselves. */
export function mayTriage(actor: Actor, request: RequestParties): Decision<'not-found' | 'own-request'> {
  const personId = personIdOf(actor);
  if (personId === null || !hasRole(actor, 'coordinator')) return refuse('not-found');
  const hasPart = request.requesterId === personId || request.participantIds.includes(personId);
  return hasPart ? refuse('own-request') : allow;
}
