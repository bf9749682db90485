import type { ReviewPart } from '../review-lifecycle';
import type { ReviewStatus } from '../review-status';
import type { Gate, GateStanding, RoundOpening, ScorerPlace } from './gate';
import { canAsk, canReopen, mayAsk, mayReopen } from './gate-asking';

interface GateNow {
  readonly gate: Gate;
  readonly standing: GateStanding;
  /** The newest first. */
  readonly rounds: readonly { readonly opening: RoundOpening }[];
  readonly scorers: readonly { readonly place: ScorerPlace; readonly personId: string }[];
}

interface Asker {
  readonly personId: string | null;
  readonly parts: readonly ReviewPart[];
}

export interface GateChances {
  readonly mayAsk: boolean;
  readonly mayReopen: boolean;
  readonly mayAssign: boolean;
}

/** What somebody may do about a gate as it stands now. */
export function chancesAt(
  { gate, standing, rounds, scorers }: GateNow,
  status: ReviewStatus,
  { personId, parts }: Asker,
): GateChances {
  const opening = rounds[0]?.opening ?? 'first';
  const decides = scorers.some((one) => one.place === 'first' && one.personId === personId);
  return {
    mayAsk: mayAsk(gate, parts).allowed && canAsk(gate, status, { standing, opening }).allowed,
    mayReopen: mayReopen(parts, decides).allowed && canReopen(gate, status, standing).allowed,
    mayAssign: parts.includes('coordinator'),
  };
}
