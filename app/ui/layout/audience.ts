import type { Role } from '~/domain/accounts/role';

/** Whom a page is for. `signed-in` is for everyone with an account, whatever their roles. */
export type Audience = 'public' | 'signed-in' | Role;

/** Most people with several roles come for the first of these. */
const precedence: readonly Role[] = ['coordinator', 'treasurer', 'supervisor', 'reviewer', 'requester'];

/**
 * The shell to show: of the page's audience, or of the person where a page is for everyone. Pages of reviewers are
 * for supervisors too, who find their own way around there.
 */
export function shellFor(audience: Audience, roles: readonly Role[]): Audience {
  if (audience === 'reviewer' && !roles.includes('reviewer') && roles.includes('supervisor'))
    return 'supervisor';
  if (audience !== 'signed-in') return audience;
  return precedence.find((role) => roles.includes(role)) ?? 'signed-in';
}
