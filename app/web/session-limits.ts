import { privilegedRoles, type Role } from '~/domain/accounts/role';

export interface SessionLimits {
  /** Since the last page. */
  readonly idleMinutes: number;
  /** Since signing in. */
  readonly absoluteMinutes: number;
}

const hour = 60;
const day = 24 * hour;

const privileged: SessionLimits = { idleMinutes: 30, absoluteMinutes: 10 * hour };
const ordinary: SessionLimits = { idleMinutes: day, absoluteMinutes: 30 * day };

export const longestSessionMinutes = ordinary.absoluteMinutes;

/** Whoever sees other people's data is asked to sign in again sooner. */
export function sessionLimits(roles: readonly Role[]): SessionLimits {
  return privilegedRoles.some((role) => roles.includes(role)) ? privileged : ordinary;
}

export function isWithin(
  limits: SessionLimits,
  session: { readonly createdAt: Date; readonly lastSeenAt: Date },
  now: Date,
): boolean {
  const minutesSince = (instant: Date) => (now.getTime() - instant.getTime()) / 60_000;
  return (
    minutesSince(session.lastSeenAt) < limits.idleMinutes &&
    minutesSince(session.createdAt) < limits.absoluteMinutes
  );
}
