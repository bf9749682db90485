/** The states a review is planned by, in their order: each has a day by which it should be left. Source: domain.md 9.2. */
export const plannedStatuses = [
  'preparing',
  'exploring',
  'dialogue',
  'drafting',
  'commenting',
  'quality_check',
  'reported',
  'follow_up',
] as const;
export type PlannedStatus = (typeof plannedStatuses)[number];

/** The states a review goes through, in their order; `agreeing` is its agreement. Source: domain.md 9.1. */
export const pathStatuses = ['agreeing', ...plannedStatuses] as const;
export type PathStatus = (typeof pathStatuses)[number];

export const finalReviewStatuses = ['closed', 'stopped'] as const;
export const reviewStatuses = [...pathStatuses, 'suspended', ...finalReviewStatuses] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export function isOver(status: ReviewStatus): boolean {
  return (finalReviewStatuses as readonly ReviewStatus[]).includes(status);
}

export function isOnPath(status: ReviewStatus): status is PathStatus {
  return (pathStatuses as readonly ReviewStatus[]).includes(status);
}

/** Which of the six steps of the method a state belongs to. The names of the steps are content. */
export const stepOf: Readonly<Record<PathStatus, 1 | 2 | 3 | 4 | 5 | 6>> = {
  agreeing: 1,
  preparing: 1,
  exploring: 2,
  dialogue: 3,
  drafting: 4,
  commenting: 4,
  quality_check: 4,
  reported: 5,
  follow_up: 6,
};

/** Where a review came from: a question through the portal, or the foundation before it. */
export const reviewOrigins = ['request', 'foundation'] as const;
export type ReviewOrigin = (typeof reviewOrigins)[number];
