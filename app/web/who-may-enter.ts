import type { Role } from '~/domain/accounts/role';

/**
 * Who may enter a route. `rehearsal`: everybody, but only where no real people are at work
 * (development and demonstration); elsewhere the page does not exist.
 */
export type Access = 'everyone' | 'signed-in' | 'rehearsal' | readonly Role[];
