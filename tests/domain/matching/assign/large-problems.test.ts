import { describe, expect, it } from 'vitest';
import { assign } from '~/domain/matching/assign/assign';
import type { Problem } from '~/domain/matching/assign/problem';
import { plainTotal } from './plain-program';
import { randomProblem, type Switch } from './random-problems';
import { expectRulesHold } from './rules-hold';

/** Its scores are whole, and seven of ten people are not excluded. */
const largeSeed = 13;

/** More cells than the solver looks at to begin with, and whole scores. */
function largeProblem(on: readonly Switch[]): Problem {
  const problem = randomProblem(largeSeed, (name) => on.includes(name), { requests: 30, reviewers: 90 });
  const rules = problem.rules?.seniorPerRequest ? { ...problem.rules, seniorPerRequest: 1 } : problem.rules;
  const scores = problem.scores.map((row) => row.map((score) => score && score * 7 + (score % 3)));
  return { ...problem, scores, rules };
}

describe('a problem that is too large to look at everywhere', () => {
  it.each<{ what: string; on: readonly Switch[]; change?: (problem: Problem) => Partial<Problem> }>([
    { what: 'seniors', on: ['seniors'] },
    { what: 'groups', on: ['groups'] },
    { what: 'seniors, groups and pairs', on: ['seniors', 'groups', 'forbidden', 'required'] },
    {
      what: 'fixed placements and minimums',
      on: ['seniors', 'fixed', 'minimum'],
      change: ({ scores, reviewers, fixed }) => ({
        fixed: fixed?.filter((seat) => reviewers.find(({ id }) => id === seat.reviewer)?.senior),
        scores: scores.map((row) => row.map((score) => score ?? -1)),
        reviewers: reviewers.map((reviewer) => ({ ...reviewer, capacity: reviewer.capacity + 2 })),
      }),
    },
    {
      what: 'few seniors',
      on: ['seniors', 'forbidden'],
      change: ({ reviewers }) => ({
        reviewers: reviewers.map((reviewer, at) => ({ ...reviewer, senior: at % 8 === 0 })),
      }),
    },
    {
      what: 'few places',
      on: ['seniors', 'groups'],
      change: ({ reviewers }) => ({
        reviewers: reviewers.map((reviewer, at) => ({ ...reviewer, capacity: at % 2 })),
      }),
    },
    {
      what: 'everybody after the same few',
      on: ['seniors', 'groups', 'required'],
      change: ({ scores, reviewers }) => ({
        scores: scores.map((row) => row.map((score, at) => score && (score % 3) + at)),
        reviewers: reviewers.map((reviewer) => ({ ...reviewer, capacity: 1 })),
      }),
    },
  ])('has the same total as everything written down: $what', async ({ on, change }) => {
    const problem = largeProblem(on);
    const changed = { ...problem, ...change?.(problem) };
    const assignment = await assign(changed);
    const plain = await plainTotal(changed);
    expect(assignment).toMatchObject({ filledSeats: plain?.seats, objective: plain?.total });
    expectRulesHold(changed, assignment);
  });
});
