/** So many days before it has to be looked at, its owner is reminded. */
export const warnDaysBefore = 30;

/** So many days after it had to be looked at, readers do not find it any more. */
export const stepBackDaysAfter = 60;

/** When somebody has to look again, unless they choose another day. */
export const usualReviewMonths = 12;

/** Nothing is right for longer than this without a look. */
export const longestReviewMonths = 24;

export const longestBody = 20_000;
export const longestTitle = 160;
export const longestSummary = 400;

export const mostFiles = 12;

export const hitsPerPage = 20;
