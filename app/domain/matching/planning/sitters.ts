import type { AccreditationLevel } from '../../registry/accreditation/accreditation-status';
import {
  personJudgements,
  requestJudgements,
  reviewerEligibility,
  supervisorEligibility,
} from '../eligibility';
import { type SeatName, seatsOf } from '../invitation-status';
import type { MatchingContext } from '../matching-context';
import { mayLead } from '../pair-rules';
import { inNameOrder } from '../rank-order';
import type { CandidateSnapshot } from '../snapshot';
import { anySeatPoints, reviewerPoints, sumOfPoints } from '../soft-rules';
import { type PairTraits, pairTraits } from '../together-rules';

/** Somebody who may take a seat of a request, with what they bring to it alone. */
export interface Sitter {
  readonly seat: SeatName;
  readonly candidate: CandidateSnapshot;
  readonly level: AccreditationLevel;
  readonly points: number;
  readonly traits: PairTraits;
  /** The place by name and then id. */
  readonly nameRank: number;
}

/** One open request with everybody who may take a seat in it. */
export interface RequestToPlan {
  readonly context: MatchingContext;
  readonly people: readonly CandidateSnapshot[];
  /** By seat, in the order of seats. */
  readonly sitters: readonly (readonly Sitter[])[];
}

/** Whoever fails no hard rule alone, and of whom nothing is left to judge: only they can be proposed. */
export function requestToPlan(context: MatchingContext, people: readonly CandidateSnapshot[]): RequestToPlan {
  const isReady = requestJudgements(context).length === 0;
  const judged = isReady ? inNameOrder(people) : [];
  const free = judged
    .map((candidate, nameRank) => ({ candidate, nameRank }))
    .filter(({ candidate }) => personJudgements(context, candidate).length === 0);
  return {
    context,
    people,
    sitters: seatsOf(context.request.reviewers).map((seat) =>
      free.flatMap((one) => sitterIn(context, seat, one)),
    ),
  };
}

function sitterIn(
  context: MatchingContext,
  seat: SeatName,
  { candidate, nameRank }: Pick<Sitter, 'candidate' | 'nameRank'>,
): Sitter[] {
  const isSupervisor = seat === 'supervisor';
  const { level, exclusions } = isSupervisor
    ? supervisorEligibility(context, candidate, [])
    : reviewerEligibility(context, candidate);
  if (level === null || exclusions.length > 0 || (seat === 'lead' && !mayLead(level))) return [];
  const points = isSupervisor
    ? anySeatPoints(context, candidate)
    : reviewerPoints(context, candidate, level, seat);
  const traits = pairTraits(context, candidate, level);
  return [{ seat, candidate, level, points: sumOfPoints(points), traits, nameRank }];
}
