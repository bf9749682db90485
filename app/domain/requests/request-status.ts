/** The life of a review question, up to the agreement with which the review itself begins. */
export const requestStatuses = [
  'awaiting_mandate',
  'submitted',
  'triage',
  'info_needed',
  'orientation',
  'matching',
  'proposed',
  'confirmed',
  'completed',
  'declined',
  'referred',
  'withdrawn',
  'no_match',
  'stopped',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const finalRequestStatuses = [
  'completed',
  'declined',
  'referred',
  'withdrawn',
  'no_match',
  'stopped',
] as const;

export function isFinal(status: RequestStatus): boolean {
  return (finalRequestStatuses as readonly RequestStatus[]).includes(status);
}

/** Whether there is, or was, a review: also once it was closed, not when only a talk was completed. */
export function hasReview(status: RequestStatus, closedReason: string | null): boolean {
  return status === 'confirmed' || status === 'stopped' || closedReason === 'review-closed';
}
