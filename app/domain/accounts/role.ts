export const roles = ['requester', 'reviewer', 'supervisor', 'treasurer', 'coordinator'] as const;
export type Role = (typeof roles)[number];

/** Roles somebody is brought in for; a requester becomes one by asking. */
export const grantedRoles = [
  'reviewer',
  'supervisor',
  'treasurer',
  'coordinator',
] as const satisfies readonly Role[];

/** Roles that see other people's data: shorter idle time, and never granted by signing in. */
export const privilegedRoles = ['treasurer', 'coordinator'] as const satisfies readonly Role[];
