import type { Role } from './role';

/** Who asks: somebody not signed in, a person with roles, or one of our own jobs. */
export type Actor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'person'; readonly personId: string; readonly roles: readonly Role[] }
  | { readonly kind: 'system'; readonly job: string };

export const visitor: Actor = { kind: 'visitor' };

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'person' && actor.roles.includes(role);
}

export function personIdOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
