import { allow, type Decision, refuse } from '../../kernel/decision';
import type { ReviewPart, ReviewStanding } from '../review-lifecycle';
import { isOnPath, isOver, type PathStatus, pathStatuses } from '../review-status';

interface Act {
  /** From this state on, until the review is over. */
  readonly from: PathStatus;
  readonly by: readonly ReviewPart[];
  /** Also of a review that is closed: what was recommended takes longer than the review. */
  readonly afterClosing?: true;
}

/** What is recorded at the end of a review: from when on, and by whom. Source: domain.md 9.2 and 12, gate D. */
const acts = {
  'record-report': { from: 'commenting', by: ['reviewer'] },
  'decide-publication': { from: 'commenting', by: ['reviewer', 'commissioner'] },
  'list-recommendations': { from: 'quality_check', by: ['reviewer'] },
  'answer-recommendation': { from: 'reported', by: ['commissioner', 'coordinator'], afterClosing: true },
  'assess-recommendation': { from: 'reported', by: ['coordinator', 'supervisor'], afterClosing: true },
  'check-effect': { from: 'reported', by: ['coordinator', 'supervisor'], afterClosing: true },
  'plan-follow-up': { from: 'quality_check', by: ['coordinator'] },
  'hold-follow-up': { from: 'follow_up', by: ['coordinator'] },
  'open-evaluation': { from: 'reported', by: ['coordinator', 'reviewer'] },
  'waive-evaluation': { from: 'reported', by: ['coordinator'] },
} as const satisfies Record<string, Act>;

export type FollowUpAct = keyof typeof acts;
export const followUpActs = Object.keys(acts) as FollowUpAct[];

export type FollowUpRefusal = 'review-over' | 'review-suspended' | 'too-early';

export function canRecord(
  act: FollowUpAct,
  { status }: Pick<ReviewStanding, 'status'>,
): Decision<FollowUpRefusal> {
  if (status === 'closed' && lastsAfterClosing(act)) return allow;
  if (isOver(status)) return refuse('review-over');
  if (!isOnPath(status)) return refuse('review-suspended');
  const isReached = pathStatuses.indexOf(status) >= pathStatuses.indexOf(acts[act].from);
  return isReached ? allow : refuse('too-early');
}

export function mayRecord(act: FollowUpAct, parts: readonly ReviewPart[]): Decision<'not-yours'> {
  return recordersOf(act).some((part) => parts.includes(part)) ? allow : refuse('not-yours');
}

export function lastsAfterClosing(act: FollowUpAct): boolean {
  const { afterClosing }: Act = acts[act];
  return afterClosing === true;
}

export function recordersOf(act: FollowUpAct): readonly ReviewPart[] {
  return acts[act].by;
}
