export const languages = ['nl', 'en'] as const;
/** Languages of the portal itself. */
export type Language = (typeof languages)[number];
