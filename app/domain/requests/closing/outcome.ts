/** How a question ends, as far as how long its content may be kept is concerned. */
export const outcomes = ['completed', 'declined', 'referred', 'withdrawn', 'no_match', 'stopped'] as const;
export type Outcome = (typeof outcomes)[number];
