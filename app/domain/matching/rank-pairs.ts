import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import type { ReviewerCount } from '../requests/reviewer-count';
import { type Eligibility, reviewerEligibility } from './eligibility';
import { type EligiblePerson, explainPair, type RankedPair } from './explain-pair';
import { type MatchingContext, matchingContext } from './matching-context';
import { countPairs, mayLead, type Seatable } from './pair-rules';
import { type PairWorth, pairsBestFirst, type SeatPair } from './pair-search';
import { inNameOrder } from './rank-order';
import type { Exclusion } from './reasons';
import type { Seat } from './seat-group';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from './snapshot';
import { reviewerPoints, sumOfPoints } from './soft-rules';
import { mostTogether, pairTraits, togetherPoints } from './together-rules';
import { type RuledPair, ruledPairs, strandedExclusion } from './two-people/kept-apart';
import type { Weights } from './weights';
import { type Shortage, shortageOf } from './why-no-pair';

export interface ExcludedPerson {
  readonly personId: string;
  readonly name: string;
  /** As in `Eligibility`: somebody in training can only sit beside another. */
  readonly level: AccreditationLevel | null;
  /** The first rule that fails, in the written order. */
  readonly binding: Exclusion;
  readonly all: readonly Exclusion[];
}

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
 * nobody left to sit beside is excluded like anybody else. Source: rules H1–H8, H11–H13 and S1–S10.
 */
export function rankPairs(
  request: RequestSnapshot,
  candidates: readonly CandidateSnapshot[],
  settings: MatchingSettings,
  { top = 20, seatings = 'best', weights }: RankingOptions = {},
): Ranking {
  const context = matchingContext(request, settings, weights);
  const judged = inNameOrder(candidates).map((candidate) => ({
    candidate,
    ...reviewerEligibility(context, candidate),
  }));
  const eligible = new Map<string, RankedEligible>();
  judged.forEach(({ candidate, level, exclusions, setAside }, nameRank) => {
    if (exclusions.length === 0 && level !== null) {
      eligible.set(candidate.personId, { candidate, level, setAside, nameRank });
    }
  });
  const stranded = strandedAmong(eligible, request.reviewers);
  const people = [...eligible.values()].filter(({ candidate }) => !stranded.has(candidate.personId));
  const leads = people.filter(({ level }) => mayLead(level));
  const pairs = take(top, listed(seatings, searchPairs(context, leads, people))).map(({ lead, co }) =>
    explainPair(context, personIn(eligible, lead), personIn(eligible, co)),
  );
  const totalPairs = countPairs(people.map(seatable), seatings);
  return {
    pairs,
    totalPairs,
    excluded: judged.flatMap((one) => excludedPerson(one, stranded.get(one.candidate.personId))),
    ruled: ruledPairs(people.map(({ candidate }) => candidate)),
    shortage: totalPairs === 0 ? shortageOf(judged) : null,
  };
}

/** Those whom a rule leaves without anybody to sit beside. */
function strandedAmong(
  eligible: ReadonlyMap<string, EligiblePerson>,
  reviewers: ReviewerCount,
): Map<string, Exclusion> {
  const stranded = new Map<string, Exclusion>();
  for (const [personId, one] of eligible) {
    const exclusion = strandedExclusion(one, eligible, reviewers);
    if (exclusion) stranded.set(personId, exclusion);
  }
  return stranded;
}

function seatable({ candidate: { personId, neverWith, onlyWith }, level }: EligiblePerson): Seatable {
  return { personId, neverWith, onlyWith, leads: mayLead(level) };
}

type RankedEligible = EligiblePerson & { readonly nameRank: number };

function searchPairs(
  context: MatchingContext,
  leads: readonly RankedEligible[],
  cos: readonly RankedEligible[],
): Generator<SeatPair> {
  const seatOf =
    (seat: 'lead' | 'co') =>
    ({ candidate, level, nameRank }: RankedEligible): Seat => ({
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

function excludedPerson(
  { candidate: { personId, name }, level, exclusions }: Eligibility & { candidate: CandidateSnapshot },
  stranded: Exclusion | undefined,
): ExcludedPerson[] {
  const all = stranded ? [stranded] : exclusions;
  const binding = all[0];
  return binding ? [{ personId, name, level, binding, all }] : [];
}

function personIn(eligible: ReadonlyMap<string, EligiblePerson>, { personId }: Seat): EligiblePerson {
  const person = eligible.get(personId);
  if (!person) throw new Error(`Ranked somebody who may not sit: ${personId}`);
  return person;
}
