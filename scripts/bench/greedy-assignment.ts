import type { Problem } from '~/domain/matching/assign/problem';
import type { PlainAnswer } from './plain-assignment';

/**
 * What somebody does by hand: the highest score that is left, wherever it may still be placed. The last seat of a
 * request waits for a senior when it has none; whoever sits there without one at the end leaves again.
 */
export function assignGreedily(problem: Problem): PlainAnswer {
  const { requests, reviewers, scores, forbiddenPairs = [], rules = {} } = problem;
  const placed = requests.map((): number[] => []);
  const left = reviewers.map(({ capacity }) => capacity);
  const apart = new Set(forbiddenPairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const isSenior = (person: number) => reviewers[person]?.senior ?? false;
  const needsSenior = (people: readonly number[]) => rules.seniorPerRequest === 1 && !people.some(isSenior);
  const byScore = scores
    .flatMap((row, request) =>
      row.flatMap((score, person) => (score === null ? [] : [{ request, person, score }])),
    )
    .sort((a, b) => b.score - a.score || a.request - b.request || a.person - b.person);
  for (const { request, person } of byScore) {
    const here = placed[request] ?? [];
    const seats = (requests[request]?.demand ?? 0) - here.length;
    const isApart = here.some((other) => apart.has(`${reviewers[person]?.id} ${reviewers[other]?.id}`));
    if (seats === 0 || (left[person] ?? 0) === 0 || isApart) continue;
    if (seats === 1 && needsSenior([...here, person])) continue;
    here.push(person);
    left[person] = (left[person] ?? 0) - 1;
  }
  const kept = placed.map((people) => (needsSenior(people) ? [] : people));
  return {
    filledSeats: kept.flat().length,
    objective: kept
      .flatMap((people, request) => people.map((person) => scores[request]?.[person] ?? 0))
      .reduce((sum, score) => sum + score, 0),
  };
}
