/**
 * Where a finding is: being written, offered to somebody who did not write it, in the library, or taken out of it.
 * Source: domain.md 13.17.
 */
export const findingStatuses = ['draft', 'offered', 'published', 'withdrawn'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** What is decided about a finding, each kept for good. */
export const findingDecisions = [
  'offered',
  'taken-back',
  'returned',
  'released',
  'withdrawn',
  'reopened',
] as const;
export type FindingDecision = (typeof findingDecisions)[number];

/** Where a lesson comes from: a review of the portal, or one of before it. */
export const sourceOrigins = ['portal', 'earlier'] as const;
export type SourceOrigin = (typeof sourceOrigins)[number];
