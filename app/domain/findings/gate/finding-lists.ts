export const findingsPerPage = 25;

/** Which findings a list shows: those in a state, or the published ones with a code that is in no latest version. */
export const findingLists = ['offered', 'draft', 'published', 'withdrawn', 'recode'] as const;
export type FindingList = (typeof findingLists)[number];
