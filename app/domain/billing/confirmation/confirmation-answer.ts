export const confirmationAnswers = ['confirmed', 'disputed'] as const;
export type ConfirmationAnswer = (typeof confirmationAnswers)[number];

/** How a dispute ended: the hours stand, or they were corrected. */
export const disputeOutcomes = ['upheld', 'corrected'] as const;
export type DisputeOutcome = (typeof disputeOutcomes)[number];
