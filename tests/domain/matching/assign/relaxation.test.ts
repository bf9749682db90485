import { describe, expect, it } from 'vitest';
import { assign } from '~/domain/matching/assign/assign';
import type { Relaxation } from '~/domain/matching/assign/assignment';
import type { Problem } from '~/domain/matching/assign/problem';
import { canFill } from './brute-force';
import { randomProblem, switchesOf } from './random-problems';

const size = { requests: 3, reviewers: 5 };

describe('what to relax for an open seat', () => {
  it('is a smallest set that fills the request, as trying every set says', async () => {
    const sizes = new Map<number, number>();
    for (let seed = 0, found = 0; found < 200; seed += 1) {
      const problem = randomProblem(seed, switchesOf(seed), seed % 3 === 0 ? size : undefined);
      const { unfilled, filledSeats } = await assign(problem);
      const [first] = unfilled;
      if (!first) continue;
      found += 1;
      const { request, seats, relax } = first;
      const fills = (relaxed: readonly Relaxation[]) =>
        canFill(problem, request, filledSeats + seats, relaxed);
      const people = problem.reviewers.length;
      const { demand = 0 } = problem.requests.find(({ id }) => id === request) ?? {};
      const everything = everyRelaxation(problem);
      if (demand > people) {
        expect(relax).toEqual([{ kind: 'reviewers-missing', request, count: demand - people }]);
        expect(fills(everything)).toBe(false);
        continue;
      }
      sizes.set(relax.length, 1 + (sizes.get(relax.length) ?? 0));
      expect(fills(relax), `seed ${seed}`).toBe(true);
      for (const smaller of properSubsets(relax)) expect(fills(smaller), `seed ${seed}`).toBe(false);
      // Without a proper subset of its own there may still be a smaller one of other things.
      if (relax.length === 2) {
        for (const other of everything) expect(fills([other]), `seed ${seed}`).toBe(false);
      }
    }
    expect(sizes.get(1)).toBeGreaterThan(30);
    expect(sizes.get(2)).toBeGreaterThan(30);
    expect(sizes.get(3)).toBeGreaterThan(3);
  });

  it.each<{ what: string; problem: Partial<Problem>; relax: readonly Relaxation[] }>([
    {
      what: 'the time of the only person',
      problem: { reviewers: [{ id: 'ada', capacity: 0 }], scores: [[1]] },
      relax: [{ kind: 'capacity', reviewer: 'ada' }],
    },
    {
      what: 'what excludes the only person',
      problem: { reviewers: [{ id: 'ada', capacity: 1 }], scores: [[null]] },
      relax: [{ kind: 'excluded', request: 'one', reviewer: 'ada' }],
    },
    {
      what: 'the rule about seniors',
      problem: {
        reviewers: [{ id: 'ada', capacity: 1 }],
        scores: [[1]],
        rules: { seniorPerRequest: 1 },
      },
      relax: [{ kind: 'senior', request: 'one' }],
    },
    {
      what: 'a forbidden pair',
      problem: {
        requests: [{ id: 'one', demand: 2 }],
        reviewers: [
          { id: 'ada', capacity: 1 },
          { id: 'bea', capacity: 1 },
        ],
        scores: [[1, 1]],
        forbiddenPairs: [['bea', 'ada']],
      },
      relax: [{ kind: 'forbidden-pair', reviewers: ['ada', 'bea'] }],
    },
    {
      what: 'a required pair',
      problem: {
        reviewers: [
          { id: 'ada', capacity: 1 },
          { id: 'bea', capacity: 1 },
        ],
        scores: [[1, 1]],
        requiredPairs: [['ada', 'bea']],
      },
      relax: [{ kind: 'required-pair', reviewers: ['ada', 'bea'] }],
    },
    {
      what: 'two of one group',
      problem: {
        requests: [{ id: 'one', demand: 2 }],
        reviewers: [
          { id: 'ada', capacity: 1, group: 'x' },
          { id: 'bea', capacity: 1, group: 'x' },
        ],
        scores: [[1, 1]],
        rules: { distinctGroups: true },
      },
      relax: [{ kind: 'distinct-groups', request: 'one' }],
    },
    {
      what: 'people who are not there',
      problem: {
        requests: [{ id: 'one', demand: 3 }],
        reviewers: [{ id: 'ada', capacity: 1 }],
        scores: [[1]],
      },
      relax: [{ kind: 'reviewers-missing', request: 'one', count: 2 }],
    },
  ])('names $what', async ({ problem, relax }) => {
    const assignment = await assign({
      requests: [{ id: 'one', demand: 1 }],
      reviewers: [],
      scores: [],
      objective: 'total',
      ...problem,
    });
    expect(assignment.unfilled.map((unfilled) => unfilled.relax)).toEqual([relax]);
  });
});

function everyRelaxation(problem: Problem): Relaxation[] {
  const { requests, reviewers, scores, forbiddenPairs = [], requiredPairs = [] } = problem;
  return [
    ...reviewers.map(({ id }): Relaxation => ({ kind: 'capacity', reviewer: id })),
    ...forbiddenPairs.map((pair): Relaxation => ({ kind: 'forbidden-pair', reviewers: pair })),
    ...requiredPairs.map((pair): Relaxation => ({ kind: 'required-pair', reviewers: pair })),
    ...requests.flatMap(({ id }): Relaxation[] => [
      { kind: 'senior', request: id },
      { kind: 'distinct-groups', request: id },
    ]),
    ...requests.flatMap((request, row) =>
      reviewers.flatMap(({ id }, person): Relaxation[] =>
        scores[row]?.[person] === null ? [{ kind: 'excluded', request: request.id, reviewer: id }] : [],
      ),
    ),
  ];
}

function properSubsets<Item>(items: readonly Item[]): Item[][] {
  const whole = 2 ** items.length - 1;
  return Array.from({ length: whole }, (_, subset) => items.filter((_item, at) => (subset >> at) & 1));
}
