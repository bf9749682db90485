import type { IdPair, Problem } from '~/domain/matching/assign/problem';

interface Size {
  readonly requests: number;
  readonly reviewers: number;
  readonly forbiddenPairs: number;
}

/**
 * Requests for pairs with at least one senior, made by chance from the seed: scores of 0 to 100, three of ten people
 * excluded, four of ten senior, one or two places each. The pairs that are forbidden are of people who are wanted, so
 * that they are in the way.
 */
export function assignmentProblem(seed: number, { requests, reviewers, forbiddenPairs }: Size): Problem {
  const next = randomNumbers(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const people = Array.from({ length: reviewers }, (_, at) => ({
    id: `p${at}`,
    capacity: 1 + upTo(1),
    senior: next() < 0.4,
  }));
  const scores = Array.from({ length: requests }, () => people.map(() => (next() < 0.3 ? null : upTo(100))));
  const wanted = scores.map((row) => [...people.keys()].sort((a, b) => (row[b] ?? -1) - (row[a] ?? -1)));
  const forbidden = Array.from({ length: forbiddenPairs }, (_, at): IdPair => {
    const best = wanted[at % requests] ?? [];
    const [one = 0, other = 1] = [best[upTo(3)], best[4 + upTo(3)]];
    return [`p${one}`, `p${other}`];
  });
  return {
    requests: scores.map((_, at) => ({ id: `r${at}`, demand: 2 })),
    reviewers: people,
    scores,
    forbiddenPairs: forbidden,
    rules: { seniorPerRequest: 1 },
    objective: 'total',
  };
}

/** The same numbers from the same seed (a linear congruential generator, its upper bits). */
function randomNumbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
