import { countWays } from './count-ways';
import { explainPair, type RankedPair } from './explain-pair';
import type { EligiblePerson } from './explanation';
import { type MatchingContext, matchingContext } from './matching-context';
import { countPairs, mayLead } from './pair-rules';
import { type PairWorth, pairsBestFirst, type SeatPair } from './pair-search';
import { type EligibleReviewer, type ExcludedPerson, reviewersToSeat, seatableOf } from './reviewers-to-seat';
import type { Seat } from './seat-group';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from './snapshot';
import { reviewerPoints, sumOfPoints } from './soft-rules';
import { mostTogether, pairTraits, togetherPoints } from './together-rules';
import { type RuledPair, ruledPairs } from './two-people/kept-apart';
import type { Weights } from './weights';
import { type Shortage, shortageOf } from './why-no-pair';

export interface Ranking {
  readonly pairs: readonly RankedPair[];
  /** How many pairs of two people are possible, listed or not. */
  readonly totalPairs: number;
  readonly excluded: readonly ExcludedPerson[];
  /** What rules about two people say of those who may take a seat. */
  readonly ruled: readonly RuledPair[];
  /** Why there is no pair at all; `null` when there is one. */
  readonly shortage: Shortage | null;
}

export interface RankingOptions {
  /** How many pairs to give with their reasons; the order is exact over all pairs whatever this is. */
  readonly top?: number;
  /** `best`: two people once, in their better seats. `all`: both orders wherever both may lead. */
  readonly seatings?: 'best' | 'all';
  readonly weights?: Weights;
}

/**
 * Ranks every possible pair of reviewers for one request: most points, then fewest hours this year, then name,
 * then id. The same people in any order give the same answer. Rules about two people hold for the pair: whoever has
 * nobody left to sit beside is excluded like anybody else. A request of three has no pair where nobody can be the third
 * of any. Source: rules H1–H8, H11–H13 and S1–S10.
 */
export function rankPairs(
  request: RequestSnapshot,
  candidates: readonly CandidateSnapshot[],
  settings: MatchingSettings,
  { top = 20, seatings = 'best', weights }: RankingOptions = {},
): Ranking {
  const context = matchingContext(request, settings, weights);
  const { people, excluded, judged } = reviewersToSeat(context, candidates);
  const isEnough = request.reviewers !== 3 || countWays(people.map(seatableOf), 3) > 0;
  const seated = isEnough ? people : [];
  const byId = new Map(seated.map((one) => [one.candidate.personId, one]));
  const leads = seated.filter(({ level }) => mayLead(level));
  const pairs = take(top, listed(seatings, searchPairs(context, leads, seated))).map(({ lead, co }) =>
    explainPair(context, personIn(byId, lead), personIn(byId, co)),
  );
  const totalPairs = countPairs(seated.map(seatableOf), seatings);
  return {
    pairs,
    totalPairs,
    excluded,
    ruled: ruledPairs(people.map(({ candidate }) => candidate)),
    shortage: totalPairs === 0 ? shortageOf(judged, request.reviewers) : null,
  };
}

function searchPairs(
  context: MatchingContext,
  leads: readonly EligibleReviewer[],
  cos: readonly EligibleReviewer[],
): Generator<SeatPair> {
  const seatOf =
    (seat: 'lead' | 'co') =>
    ({ candidate, level, nameRank }: EligibleReviewer): Seat => ({
      personId: candidate.personId,
      points: sumOfPoints(reviewerPoints(context, candidate, level, seat)),
      minutesThisYear: candidate.minutesThisYear,
      nameRank,
      employerGroupIds: candidate.employerGroupIds,
      neverWith: candidate.neverWith,
      onlyWith: candidate.onlyWith,
      traits: pairTraits(context, candidate, level),
    });
  const worth: PairWorth = {
    together: (lead, co) => togetherPoints(context, lead, co),
    differentEmployers: context.weights['different-employers'].points,
    most: mostTogether(context),
  };
  return pairsBestFirst(leads.map(seatOf('lead')), cos.map(seatOf('co')), worth);
}

/** Of two seatings of the same people the better one comes first; the other is left out where asked. */
function* listed(seatings: 'best' | 'all', pairs: Iterable<SeatPair>): Generator<SeatPair> {
  const seen = new Set<string>();
  for (const pair of pairs) {
    if (seatings === 'best') {
      if (seen.has(`${pair.co.personId} ${pair.lead.personId}`)) continue;
      seen.add(`${pair.lead.personId} ${pair.co.personId}`);
    }
    yield pair;
  }
}

function take<Item>(count: number, items: Iterator<Item>): Item[] {
  const taken: Item[] = [];
  while (taken.length < count) {
    const next = items.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

function personIn(eligible: ReadonlyMap<string, EligiblePerson>, { personId }: Seat): EligiblePerson {
  const person = eligible.get(personId);
  if (!person) throw new Error(`Ranked somebody who may not sit: ${personId}`);
  return person;
}
