import type { Minutes } from '../kernel/minutes';
import type { ReviewForm } from '../registry/review-form';

/** What the network agreed on about matching and has not put into a rule of its own. */
export const matchingTerms = {
  /** How long somebody has to answer an invitation. */
  respondWithinWorkingDays: 5,
  /** H2: how long a past tie counts, in years. */
  lookBackYears: 3,
  /** A planning aid: what a supervisor spends on a review of this form. */
  supervisorMinutes: {
    full: 720,
    proportionate: 480,
    compact: 240,
    thematic: 480,
  } satisfies Record<ReviewForm, Minutes>,
} as const;
