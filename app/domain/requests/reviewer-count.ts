export const reviewerCounts = [1, 2, 3] as const;
/** How many reviewers do a review; the supervisor stands beside them. The method asks two. */
export type ReviewerCount = (typeof reviewerCounts)[number];

export const usualReviewers: ReviewerCount = 2;
