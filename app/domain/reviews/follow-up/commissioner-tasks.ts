import type { ReviewFacts } from '../review-facts';
import { type ReviewStanding, reachedStatus } from '../review-lifecycle';
import { isOnPath, type PathStatus, pathStatuses } from '../review-status';
import { canRecord } from './follow-up-acts';

export type CommissionerTaskCode = 'agree' | 'consent' | 'publication' | 'respond';

export interface CommissionerTask {
  readonly code: CommissionerTaskCode;
  /** How many are still to be done. */
  readonly count: number;
}

const has = (status: ReviewStanding['status'], last: PathStatus): boolean =>
  isOnPath(status) && pathStatuses.indexOf(status) <= pathStatuses.indexOf(last);

/** What is asked of the commissioner now, in the order of the review. */
export function commissionerTasks(
  { status }: Pick<ReviewStanding, 'status'>,
  facts: ReviewFacts,
): CommissionerTask[] {
  const counts: Readonly<Record<CommissionerTaskCode, number>> = {
    agree: status === 'agreeing' && facts.quote === 'sent' ? facts.payersToAgree : 0,
    consent: has(status, 'dialogue') ? facts.consentsMissing : 0,
    publication: canRecord('decide-publication', { status }).allowed && !facts.hasPublication ? 1 : 0,
    respond: canRecord('answer-recommendation', { status }).allowed ? facts.recommendationsUnanswered : 0,
  };
  return Object.entries(counts).flatMap(([code, count]) =>
    count > 0 ? [{ code: code as CommissionerTaskCode, count }] : [],
  );
}

/** From the delivery of the report on, also while the review stands still or is closed. */
export function isDelivered(review: ReviewStanding): boolean {
  return pathStatuses.indexOf(reachedStatus(review)) >= pathStatuses.indexOf('reported');
}
