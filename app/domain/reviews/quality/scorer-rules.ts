import type { HardRule } from '../../matching/matching-rule';
import type { Exclusion, Judgement } from '../../matching/reasons';
import type { SeatVerdict } from '../../matching/seat-check';

/** What keeps somebody from looking at a gate. */
export interface ScorerVerdict {
  readonly exclusions: readonly Exclusion[];
  readonly toJudge: readonly Judgement[];
}

/**
 * A look takes an hour or two, not the hours of a seat: hours (H6) and how often somebody wants a review (H7) do not
 * count. Everything about independence, accreditation and membership does.
 */
const notOfASeat: readonly HardRule[] = ['H6', 'H7'];

/** What remains of the rules for the supervisor's seat, for somebody who only looks at a gate. */
export function scorerVerdict({ exclusions, toJudge }: SeatVerdict): ScorerVerdict {
  return { exclusions: exclusions.filter(({ rule }) => !notOfASeat.includes(rule)), toJudge };
}

/** What is not known counts as not independent. */
export function mayLook({ exclusions, toJudge }: ScorerVerdict): boolean {
  return exclusions.length === 0 && toJudge.length === 0;
}
