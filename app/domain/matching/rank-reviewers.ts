import { explainReviewers, type RankedReviewers } from './explain-pair';
import { matchingContext } from './matching-context';
import { byRank } from './rank-order';
import { type Ranking, type RankingOptions, rankPairs } from './rank-pairs';
import { reviewersToSeat } from './reviewers-to-seat';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from './snapshot';
import { shortageOf } from './why-no-pair';

export interface ReviewerRanking extends Pick<Ranking, 'excluded' | 'ruled' | 'shortage'> {
  /** Whom to choose first: one reviewer, or two; the third of three is chosen beside them, like the supervisor. */
  readonly choices: readonly RankedReviewers[];
  /** How many choices there are, listed or not. */
  readonly total: number;
}

/** Ranks whom to choose first for a request, as many as it asks, in the order of `rankPairs`. */
export function rankReviewers(
  request: RequestSnapshot,
  candidates: readonly CandidateSnapshot[],
  settings: MatchingSettings,
  options: Pick<RankingOptions, 'top' | 'weights'> = {},
): ReviewerRanking {
  if (request.reviewers === 1) return rankSingles(request, candidates, settings, options);
  const { pairs, totalPairs, ...rest } = rankPairs(request, candidates, settings, options);
  return {
    choices: pairs.map(({ lead, co, ...said }) => ({
      reviewers: [
        { seat: 'lead', ...lead },
        { seat: 'co', ...co },
      ],
      ...said,
    })),
    total: totalPairs,
    ...rest,
  };
}

/** Everybody who may do a review alone: most points, then fewest hours this year, then name, then id. */
function rankSingles(
  request: RequestSnapshot,
  candidates: readonly CandidateSnapshot[],
  settings: MatchingSettings,
  { top = 20, weights }: Pick<RankingOptions, 'top' | 'weights'>,
): ReviewerRanking {
  const context = matchingContext(request, settings, weights);
  const { people, excluded, judged } = reviewersToSeat(context, candidates);
  const ranked = people
    .map(({ nameRank, ...person }) => {
      const choice = explainReviewers(context, [{ seat: 'lead', person }]);
      const minutes = person.candidate.minutesThisYear;
      return { choice, key: { points: choice.points, minutes, leadName: nameRank, coName: 0 } };
    })
    .sort((a, b) => byRank(a.key, b.key));
  return {
    choices: ranked.slice(0, top).map(({ choice }) => choice),
    total: ranked.length,
    excluded,
    ruled: [],
    shortage: ranked.length === 0 ? shortageOf(judged, 1) : null,
  };
}
