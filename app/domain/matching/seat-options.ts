import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import { personNotes, reviewerEligibility } from './eligibility';
import { explainPair, type RankedPair, splitPoints } from './explain-pair';
import { reviewerSeats, type SeatName } from './invitation-status';
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
  return seat === 'supervisor' ? supervisorOptions(question, free) : reviewerOptions(question, free);
}

/** Two people side by side in these seats, whatever rules they fail: what is said of them. */
export function pairAs(context: MatchingContext, lead: CandidateSnapshot, co: CandidateSnapshot): RankedPair {
  return explainPair(context, seated(context, lead), seated(context, co));
}

function seated(context: MatchingContext, candidate: CandidateSnapshot) {
  const { level, setAside } = reviewerEligibility(context, candidate);
  return { candidate, level: level ?? ('trainee' as const), setAside };
}

function reviewerOptions(
  { context, people, seat, beside }: SeatQuestion,
  free: readonly CandidateSnapshot[],
): SeatOption[] {
  const place = seat === 'lead' ? 'lead' : 'co';
  const other = people.get(beside[place === 'lead' ? 'co' : 'lead'] ?? '');
  const ranked = free.map((candidate, leadName) => {
    const { personId, name, minutesThisYear: minutes } = candidate;
    const level = reviewerEligibility(context, candidate).level ?? 'trainee';
    const said = other
      ? besideOther(context, place, candidate, other)
      : splitPoints(
          reviewerPoints(context, candidate, level, place),
          personNotes(context, candidate, 'reviewer'),
        );
    const key: RankKey = { points: said.points, minutes, leadName, coName: 0 };
    return { key, option: { personId, name, level, ...said } };
  });
  return ranked.sort((a, b) => byRank(a.key, b.key)).map(({ option }) => option);
}

/** What is said of the candidate and of the two together; what is said of the other is known already. */
function besideOther(
  context: MatchingContext,
  place: 'lead' | 'co',
  candidate: CandidateSnapshot,
  other: CandidateSnapshot,
): Pick<SeatOption, 'points' | 'reasons' | 'minds'> {
  const pair = place === 'lead' ? pairAs(context, candidate, other) : pairAs(context, other, candidate);
  const isNew = ({ personId }: { personId: string | null }) => personId !== other.personId;
  return { points: pair.points, reasons: pair.reasons.filter(isNew), minds: pair.minds.filter(isNew) };
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
