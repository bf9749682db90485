export const absenceKinds = ['finishes-running', 'fully-away'] as const;
/** Away for new reviews but finishing what runs, or away altogether. */
export type AbsenceKind = (typeof absenceKinds)[number];
