import type { Gate } from './quality/gate';
import type { ReviewEvent } from './review-lifecycle';
import { backReasons, type MoveReason, stopReasons, suspensionReasons } from './review-reason';
import type { ReviewStatus } from './review-status';

/** The reasons somebody chooses from; an event that is not here asks none. */
export const mayHaveReason: Readonly<Partial<Record<ReviewEvent, readonly MoveReason[]>>> = {
  'step-back': backReasons,
  'take-back': backReasons,
  suspend: suspensionReasons,
  stop: stopReasons,
};

/** Going back from this state means that what its gate was about changes. */
const gateBehind: Readonly<Partial<Record<ReviewStatus, Gate>>> = {
  exploring: 'design',
  drafting: 'analysis',
  quality_check: 'report',
  reported: 'report',
  follow_up: 'after',
};

/** The gate that has to be looked at once more after this event; `null` when none has. */
export function gateVoidedFrom(event: ReviewEvent, from: ReviewStatus): Gate | null {
  const leadsBack = event === 'step-back' || event === 'take-back' || event === 'return-report';
  return leadsBack ? (gateBehind[from] ?? null) : null;
}
