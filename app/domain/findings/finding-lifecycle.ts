import { allow, type Decision, refuse } from '../kernel/decision';
import type { FindingDecision, FindingStatus } from './finding-status';

interface Move {
  readonly from: FindingStatus;
  readonly to: FindingStatus;
}

/** The way of a finding to the library and out of it. The database holds the same moves (`findings_moves`). */
export const findingMoves = {
  offered: { from: 'draft', to: 'offered' },
  'taken-back': { from: 'offered', to: 'draft' },
  returned: { from: 'offered', to: 'draft' },
  released: { from: 'offered', to: 'published' },
  withdrawn: { from: 'published', to: 'withdrawn' },
  reopened: { from: 'withdrawn', to: 'draft' },
} as const satisfies Readonly<Record<FindingDecision, Move>>;

/** What somebody is in a finding. */
export interface FindingParts {
  /** Reviewer of the review it comes from, or a coordinator who did not ask for that review. */
  readonly writes: boolean;
  /** A coordinator or a supervisor: who looks at findings of others. */
  readonly releases: boolean;
  /** Wrote on it, coded it or its review, or was a reviewer of that review. */
  readonly hadPart: boolean;
}

export type FindingRefusal = 'finding-moved' | 'not-yours' | 'had-part';

/** Whether the state of a finding allows this. */
export function canDecide(decision: FindingDecision, status: FindingStatus): Decision<'finding-moved'> {
  return findingMoves[decision].from === status ? allow : refuse('finding-moved');
}

/** Whether this is for somebody to decide: looking at a finding is for whoever had no part in it (domain.md 13.17). */
export function mayDecide(
  decision: FindingDecision,
  { writes, releases, hadPart }: FindingParts,
): Decision<'not-yours' | 'had-part'> {
  switch (decision) {
    case 'released':
    case 'returned':
      if (!releases) return refuse('not-yours');
      return hadPart ? refuse('had-part') : allow;
    case 'withdrawn':
      return writes || releases ? allow : refuse('not-yours');
    case 'taken-back':
      return writes && hadPart ? allow : refuse('not-yours');
    case 'offered':
    case 'reopened':
      return writes ? allow : refuse('not-yours');
  }
}

/** Its words are changed by whoever writes, as long as it is a draft. */
export function mayRewrite(status: FindingStatus, { writes }: FindingParts): Decision<FindingRefusal> {
  if (!writes) return refuse('not-yours');
  return status === 'draft' ? allow : refuse('finding-moved');
}

/**
 * A draft is coded by whoever writes; what is published also by who releases, because a taxonomy may get a next
 * version. What is offered is judged as it is.
 */
export function mayRecode(
  status: FindingStatus,
  { writes, releases }: FindingParts,
): Decision<FindingRefusal> {
  if (status === 'draft') return writes ? allow : refuse('not-yours');
  if (status !== 'published') return refuse('finding-moved');
  return releases ? allow : refuse('not-yours');
}
