export const roles = ['requester', 'reviewer', 'supervisor', 'treasurer', 'coordinator'] as const;
export type Role = (typeof roles)[number];

/** Roles that see other people's data: shorter idle time, and never granted by signing in. */
export const privilegedRoles = ['treasurer', 'coordinator'] as const satisfies readonly Role[];
