import { describe, expect, it } from 'vitest';
import { assign } from '~/domain/matching/assign/assign';
import type { Problem } from '~/domain/matching/assign/problem';

const two: Problem = {
  requests: [
    { id: 'one', demand: 2 },
    { id: 'two', demand: 1 },
  ],
  reviewers: [
    { id: 'ada', capacity: 2, senior: true, group: 'x' },
    { id: 'bea', capacity: 1, group: 'x' },
    { id: 'cas', capacity: 1 },
  ],
  scores: [
    [1, 1, 1],
    [1, null, 1],
  ],
  objective: 'total',
};
const on = (request: string, ...reviewers: readonly string[]) =>
  reviewers.map((reviewer) => ({ request, reviewer }));

describe('a problem without an assignment', () => {
  it.each<{ code: string; problem: Partial<Problem>; says: string }>([
    {
      code: 'fixed-excluded',
      problem: { fixed: on('two', 'bea') },
      says: 'bea is fixed on two, where that is excluded.',
    },
    {
      code: 'fixed-over-demand',
      problem: { fixed: on('two', 'cas', 'ada') },
      says: 'two asks for 1, and 2 people are fixed on it.',
    },
    {
      code: 'fixed-over-capacity',
      problem: { fixed: [...on('one', 'cas'), ...on('two', 'cas')] },
      says: 'cas is fixed on 2 requests and has a capacity of 1.',
    },
    {
      code: 'fixed-forbidden-pair',
      problem: { fixed: on('one', 'cas', 'bea'), forbiddenPairs: [['cas', 'bea']] },
      says: 'bea and cas are both fixed on one, and are a forbidden pair.',
    },
    {
      code: 'fixed-same-group',
      problem: { fixed: on('one', 'ada', 'bea'), rules: { distinctGroups: true } },
      says: 'ada and bea are both fixed on one, and are of one group.',
    },
    {
      code: 'fixed-without-partner',
      problem: { fixed: on('two', 'cas'), requiredPairs: [['cas', 'bea']] },
      says: 'cas is fixed on two and goes only together with bea, who is excluded there.',
    },
    {
      code: 'fixed-without-partner',
      problem: { fixed: on('two', 'cas'), requiredPairs: [['cas', 'ada']] },
      says: 'ada and cas would all have to be on two, which asks for 1.',
    },
    {
      code: 'fixed-without-senior',
      problem: { fixed: on('one', 'bea', 'cas'), rules: { seniorPerRequest: 1 } },
      says: 'With bea and cas fixed, one has no room for 1 senior among 2.',
    },
    {
      code: 'fixed-together',
      problem: {
        fixed: [...on('one', 'bea'), ...on('two', 'ada')],
        reviewers: two.reviewers.map((reviewer) => ({ ...reviewer, capacity: 1 })),
        rules: { seniorPerRequest: 1 },
      },
      says: 'The fixed placements cannot all stand within the rules; they could without bea on one.',
    },
    {
      code: 'minimum-unreachable',
      problem: {
        reviewers: two.reviewers.map((reviewer) => ({
          ...reviewer,
          capacity: 2,
          minimum: reviewer.id === 'bea' ? 2 : 0,
        })),
      },
      says: 'Not every minimum can be met within the rules: at best bea is 1 short of a minimum of 2.',
    },
  ])('says why: $code ($says)', async ({ code, problem, says }) => {
    const assignment = await assign({ ...two, ...problem });
    expect(assignment).toMatchObject({
      status: 'infeasible',
      filledSeats: 0,
      assignments: [],
      unfilled: [],
      reason: { code, sentence: says },
    });
  });

  it('names everybody who would fall short', async () => {
    const reviewers = two.reviewers.map((reviewer) => ({ ...reviewer, capacity: 2, minimum: 2 }));
    const { reason } = await assign({ ...two, reviewers });
    expect(reason?.sentence).toMatch(/at best .+ and .+ short of a minimum of 2\.$/);
  });

  it('has every rule but the one that is broken left out of it', async () => {
    expect(await assign(two)).toMatchObject({ status: 'optimal', filledSeats: 3 });
  });
});
