import { allow, type Decision, refuse } from '../../kernel/decision';
import { type ReviewPart, type ReviewStanding, reachedStatus } from '../../reviews/review-lifecycle';
import { pathStatuses } from '../../reviews/review-status';

interface Review extends ReviewStanding {
  readonly parts: readonly ReviewPart[];
}

/** Patterns are found while the report is written: from then on its reviewers and the coordinator write findings. */
export function canWriteFindings({
  parts,
  ...review
}: Review): Decision<'not-yours' | 'too-early-for-findings'> {
  if (!parts.includes('reviewer') && !parts.includes('coordinator')) return refuse('not-yours');
  return isTimeForFindings(review) ? allow : refuse('too-early-for-findings');
}

/** Whether a review came so far that there can be findings of it. */
export function isTimeForFindings(review: ReviewStanding): boolean {
  return pathStatuses.indexOf(reachedStatus(review)) >= pathStatuses.indexOf('drafting');
}
