export const accreditedRoles = ['reviewer', 'supervisor'] as const;
export type AccreditedRole = (typeof accreditedRoles)[number];

/** Levels in rising order; `supervisor` is the only level of the supervisor role. */
export const accreditationLevels = ['trainee', 'accredited', 'experienced', 'supervisor'] as const;
export type AccreditationLevel = (typeof accreditationLevels)[number];

/** What was decided about it. That it has expired follows from its dates and is never stored. */
export const accreditationStatuses = ['accredited', 'suspended', 'withdrawn'] as const;
export type AccreditationStatus = (typeof accreditationStatuses)[number];
