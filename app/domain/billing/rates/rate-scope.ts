/** What the commissioner pays for an hour, and what the reviewer, their company or their employer gets for it. */
export const rateSides = ['client', 'payout'] as const;
export type RateSide = (typeof rateSides)[number];

/**
 * What a rate is for, the narrowest first: the first of these that has a rate on the day of the work is the one that
 * counts. `quote` is what the payers agreed to; it is read from the quote and never written as a rate. `none` is the hour
 * of a supervisor, whom no commissioner pays unless a rate says so.
 */
export const rateScopes = [
  'assignment',
  'review',
  'quote',
  'person',
  'employer',
  'role-form',
  'role',
  'none',
] as const;
export type RateScope = (typeof rateScopes)[number];
