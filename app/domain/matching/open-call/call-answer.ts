/** What somebody says to an open call. An answer is a wish, never a promise. */
export const callAnswers = ['keen', 'can', 'rather-not'] as const;
export type CallAnswer = (typeof callAnswers)[number];

/** Why a call is over: its last day passed, the coordinator closed it, a pair was proposed, or matching ended. */
export const callEndings = ['last-day', 'coordinator', 'pair-proposed', 'matching-ended'] as const;
export type CallEnding = (typeof callEndings)[number];

/** How long a call may run, in working days after the day on which it opens. */
export const callTerms = { usual: 7, shortest: 2, longest: 21 } as const;
