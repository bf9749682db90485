import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import { personNotes, reviewerEligibility } from './eligibility';
import { explainReviewers, type RankedReviewers } from './explain-pair';
import { explainBeside, type Seated } from './explain-seated';
import { splitPoints } from './explanation';
import { type ReviewerSeat, reviewerSeats, type SeatName } from './invitation-status';
import type { MatchingContext } from './matching-context';
import { byRank, inNameOrder, type RankKey } from './rank-order';
import { rankSupervisors } from './rank-supervisors';
import type { Note, PointReason } from './reasons';
import { type Seating, seatVerdict } from './seat-check';
import type { CandidateSnapshot, MatchingSettings } from './snapshot';
import { reviewerPoints } from './soft-rules';

/** Somebody who may take a seat beside those in the other seats, with what speaks for and against. */
export interface SeatOption {
  readonly personId: string;
  readonly name: string;
  readonly level: AccreditationLevel;
  readonly points: number;
  readonly reasons: readonly PointReason[];
  readonly minds: readonly (PointReason | Note)[];
}

export interface SeatQuestion {
  readonly context: MatchingContext;
  readonly settings: MatchingSettings;
  readonly people: ReadonlyMap<string, CandidateSnapshot>;
  readonly seat: SeatName;
  /** The other seats, as far as they are chosen. */
  readonly beside: Seating;
}

/**
 * Everybody who may take this seat beside the others, best first in the same order as pairs: every hard rule holds
 * and nothing is left to judge.
 */
export function seatOptions(question: SeatQuestion): SeatOption[] {
  const { context, people, seat, beside } = question;
  const taken = new Set(Object.values(beside));
  const free = inNameOrder([...people.values()]).filter((candidate) => {
    if (taken.has(candidate.personId)) return false;
    const { exclusions, toJudge } = seatVerdict(context, people, seat, {
      ...beside,
      [seat]: candidate.personId,
    });
    return exclusions.length === 0 && toJudge.length === 0;
  });
  return seat === 'supervisor' ? supervisorOptions(question, free) : reviewerOptions(question, seat, free);
}

/** People in the seats of reviewers, whatever rules they fail: what is said of them, in the order of the seats. */
export function reviewersAs(
  context: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seating: Seating,
): RankedReviewers {
  return explainReviewers(context, seatedIn(context, people, seating));
}

function seatedIn(
  context: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seating: Seating,
): Seated[] {
  return reviewerSeats.flatMap((seat): Seated[] => {
    const candidate = people.get(seating[seat] ?? '');
    if (!candidate) return [];
    const { level, setAside } = reviewerEligibility(context, candidate);
    return [{ seat, person: { candidate, level: level ?? 'trainee', setAside } }];
  });
}

function reviewerOptions(
  { context, people, beside }: SeatQuestion,
  seat: ReviewerSeat,
  free: readonly CandidateSnapshot[],
): SeatOption[] {
  const ranked = free.map((candidate, leadName) => {
    const { personId, name, minutesThisYear: minutes } = candidate;
    const level = reviewerEligibility(context, candidate).level ?? 'trainee';
    const seated = seatedIn(context, people, { ...beside, [seat]: personId });
    const said =
      seated.length > 1
        ? explainBeside(context, seated, seat)
        : splitPoints(
            reviewerPoints(context, candidate, level, seat),
            personNotes(context, candidate, 'reviewer'),
          );
    const key: RankKey = { points: said.points, minutes, leadName, coName: 0 };
    return { key, option: { personId, name, level, ...said } };
  });
  return ranked.sort((a, b) => byRank(a.key, b.key)).map(({ option }) => option);
}

function supervisorOptions(
  { context, settings, people, beside }: SeatQuestion,
  free: readonly CandidateSnapshot[],
): SeatOption[] {
  const reviewers = reviewerSeats.flatMap((one) => people.get(beside[one] ?? '') ?? []);
  // A supervisor is chosen for somebody: without a reviewer there is nothing to choose by.
  if (reviewers.length === 0) return [];
  return rankSupervisors(context.request, reviewers, free, settings, context.weights).supervisors.map(
    ({ supervisor, points, reasons, minds }) => ({ ...supervisor, points, reasons, minds }),
  );
}
