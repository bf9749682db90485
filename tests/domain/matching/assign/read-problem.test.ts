import { describe, expect, it } from 'vitest';
import { readProblem } from '~/domain/matching/assign/read-problem';

const right = {
  requests: [{ id: 'one', demand: 2 }],
  reviewers: [
    { id: 'ada', capacity: 1, minimum: 0, senior: true, group: 'x' },
    { id: 'bea', capacity: 2 },
  ],
  scores: [[1.5, null]],
  forbiddenPairs: [['ada', 'bea']],
  requiredPairs: [],
  fixed: [{ request: 'one', reviewer: 'ada' }],
  rules: { seniorPerRequest: 1, distinctGroups: false },
  objective: 'total',
};

const reviewers = (change: object) => ({
  reviewers: [{ ...right.reviewers[0], ...change }, right.reviewers[1]],
});

describe('reading a problem', () => {
  it('takes one as it is', () => {
    expect(readProblem(right)).toEqual({ ok: true, problem: right });
    const { forbiddenPairs: _, requiredPairs: __, fixed: ___, rules: ____, ...least } = right;
    expect(readProblem(least)).toEqual({ ok: true, problem: least });
  });

  it.each<{ given: unknown; faults: readonly string[] }>([
    { given: null, faults: ['the problem: must be an object'] },
    { given: [right], faults: ['the problem: must be an object'] },
    {
      given: {},
      faults: [
        'requests: is missing',
        'reviewers: is missing',
        'scores: is missing',
        'objective: is missing',
      ],
    },
    { given: { ...right, requests: {} }, faults: ['requests: must be a list of requests'] },
    { given: { ...right, extra: 1 }, faults: ['extra: is not known'] },
    { given: { ...right, objective: 'best' }, faults: ['objective: must be total or weakest-first'] },
    ...[0, 4, -1, 1.5, '2', null].map((demand) => ({
      given: { ...right, requests: [{ id: 'one', demand }] },
      faults: ['requests[0].demand: must be 1, 2 or 3'],
    })),
    { given: { ...right, requests: [{ id: 'one' }] }, faults: ['requests[0].demand: is missing'] },
    { given: { ...right, requests: [{ id: 7, demand: 1 }] }, faults: ['requests[0].id: must be a text'] },
    { given: { ...right, ...reviewers({ id: '' }) }, faults: ['reviewers[0].id: must not be empty'] },
    ...[-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null].map((capacity) => ({
      given: { ...right, ...reviewers({ capacity }) },
      faults: ['reviewers[0].capacity: must be a whole number, 0 or more'],
    })),
    {
      given: { ...right, ...reviewers({ minimum: -1 }) },
      faults: ['reviewers[0].minimum: must be a whole number, 0 or more'],
    },
    {
      given: { ...right, ...reviewers({ minimum: 2 }) },
      faults: ['reviewers[0].minimum: is 2, more than the capacity of 1'],
    },
    {
      given: { ...right, ...reviewers({ senior: 'yes' }) },
      faults: ['reviewers[0].senior: must be true or false'],
    },
    { given: { ...right, ...reviewers({ group: 3 }) }, faults: ['reviewers[0].group: must be a text'] },
    { given: { ...right, ...reviewers({ seniour: true }) }, faults: ['reviewers[0].seniour: is not known'] },
    {
      given: { ...right, ...reviewers({ id: 'bea' }) },
      faults: [
        'reviewers[1].id: is also the id of reviewers[0]',
        'forbiddenPairs[0][0]: there is no reviewer "ada"',
        'fixed[0].reviewer: there is no reviewer "ada"',
      ],
    },
    {
      given: { ...right, requests: [...right.requests, ...right.requests], scores: [[1, 2], [1]] },
      faults: ['requests[1].id: is also the id of requests[0]', 'scores[1]: has 1 scores for 2 reviewers'],
    },
    { given: { ...right, scores: [] }, faults: ['scores: has 0 rows for 1 requests'] },
    ...[Number.NaN, Number.POSITIVE_INFINITY, '1', false].map((score) => ({
      given: { ...right, scores: [[score, 1]] },
      faults: ['scores[0][0]: must be a number, or null for excluded'],
    })),
    {
      given: { ...right, scores: [[1, -2e9]] },
      faults: ['scores[0][1]: must lie between -1000000000 and 1000000000'],
    },
    { given: { ...right, forbiddenPairs: [['ada']] }, faults: ['forbiddenPairs[0]: must be two ids'] },
    {
      given: { ...right, forbiddenPairs: [['ada', 'bea', 'ada']] },
      faults: ['forbiddenPairs[0]: must be two ids'],
    },
    {
      given: { ...right, requiredPairs: [['ada', 'ada']] },
      faults: ['requiredPairs[0]: must be two different reviewers'],
    },
    {
      given: { ...right, requiredPairs: [['ada', 'zoe']] },
      faults: ['requiredPairs[0][1]: there is no reviewer "zoe"'],
    },
    {
      given: { ...right, fixed: [{ request: 'two', reviewer: 'ada' }] },
      faults: ['fixed[0].request: there is no request "two"'],
    },
    {
      given: { ...right, rules: { seniorPerRequest: -1, distinctGroups: 1, other: 0 } },
      faults: [
        'rules.seniorPerRequest: must be 0, 1, 2 or 3',
        'rules.distinctGroups: must be true or false',
        'rules.other: is not known',
      ],
    },
  ])('names every fault by its place: $faults', ({ given, faults }) => {
    const read = readProblem(given);
    const said = read.ok ? [] : read.faults.map(({ path, message }) => `${path}: ${message}`);
    expect(said).toEqual(faults);
  });
});
