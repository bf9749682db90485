import { type Actor, hasRole, personIdOf } from '../../accounts/actor';
import { allow, type Decision, refuse } from '../../kernel/decision';

export type DecideRefusal = 'not-coordinator' | 'own-hours' | 'own-review';

/**
 * Who may say that somebody's hours are right: a coordinator, never about their own, nor about a review they work in
 * themselves (`reviewsOfActor`). Source: "nobody approves their own hours", and the independence of features.md 4.5.
 */
export function mayDecideHours(
  actor: Actor,
  hours: { readonly personId: string; readonly accountIds: readonly string[] },
  reviewsOfActor: readonly string[],
): Decision<DecideRefusal> {
  if (!hasRole(actor, 'coordinator')) return refuse('not-coordinator');
  if (personIdOf(actor) === hours.personId) return refuse('own-hours');
  if (hours.accountIds.some((id) => reviewsOfActor.includes(id))) return refuse('own-review');
  return allow;
}
