export const accreditedRoles = ['reviewer', 'supervisor'] as const;
export type AccreditedRole = (typeof accreditedRoles)[number];

/** Levels in rising order; `supervisor` is the only level of the supervisor role. */
export const accreditationLevels = ['trainee', 'accredited', 'experienced', 'supervisor'] as const;
export type AccreditationLevel = (typeof accreditationLevels)[number];
