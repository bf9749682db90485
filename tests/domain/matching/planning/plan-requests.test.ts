import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRequests } from '~/domain/matching/planning/plan-requests';
import type { RequestToPlan } from '~/domain/matching/planning/sitters';
import { seatingOfTeam } from '~/domain/matching/planning/team';
import { fewRequests, manyRequests } from './arbitrary-requests';
import { bestOfEveryTeam } from './best-of-every-team';
import { everyPlan, everyTeam, type TriedTeam } from './every-plan';

const sum = (plan: readonly TriedTeam[]) => plan.reduce((total, { points }) => total + points, 0);
const least = (plan: readonly TriedTeam[]) =>
  plan.length === 0 ? 0 : Math.min(...plan.map(({ points }) => points));

const shapeOf = (tried: readonly TriedTeam[]) =>
  JSON.stringify(tried.map(({ request, seating }) => [request.context.request.id, seating]).sort());

describe('planning all open requests', () => {
  it('is as good as the best of all plans there are, for both aims, and breaks no rule', async () => {
    let placedMore = 0;
    let unproved = 0;
    await fc.assert(
      fc.asyncProperty(fewRequests, async (requests) => {
        const teams = requests.map(everyTeam);
        fc.pre(teams.reduce((product, { length }) => product * (1 + length), 1) < 10_000);
        const plans = everyPlan(teams);
        const most = Math.max(...plans.map(({ length }) => length));
        const fullest = plans.filter(({ length }) => length === most);
        const allowed = new Set(plans.map(shapeOf));
        const total = await planRequests(requests, 'total');
        const weakest = await planRequests(requests, 'weakest-first');
        expect([total, weakest]).toMatchObject([{ isProved: true }, { isProved: true }]);
        const hurried = await planRequests(requests, 'total', 1);
        if (!hurried.isProved) unproved += 1;
        for (const plan of [total, weakest, hurried]) {
          if (plan !== hurried) expect(plan.teams).toHaveLength(most);
          const tried = plan.teams.map((team) => ({
            request: requests.find(({ context }) => context.request.id === team.requestId),
            seating: seatingOfTeam(team),
          }));
          expect(allowed).toContain(shapeOf(tried as TriedTeam[]));
        }
        expect(total.points).toBe(Math.max(...fullest.map(sum)));
        const strongest = Math.max(...fullest.map(least));
        expect(weakest.weakest).toBe(strongest);
        expect(weakest.points).toBe(
          Math.max(...fullest.filter((plan) => least(plan) === strongest).map(sum)),
        );
        if (most > 1) placedMore += 1;
      }),
      { numRuns: 50 },
    );
    expect(placedMore).toBeGreaterThan(4);
    expect(unproved).toBeGreaterThan(0);
  });

  it('is as good as when HiGHS chooses among all teams at once, where people are few', async () => {
    await fc.assert(
      fc.asyncProperty(manyRequests, async (requests) => {
        const teams = requests.flatMap(everyTeam);
        const best = await bestOfEveryTeam(teams);
        const plan = await planRequests(requests, 'total');
        expect(plan).toMatchObject({ isProved: true, points: best.points });
        expect(plan.teams).toHaveLength(best.count);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same for any order of requests and people', async () => {
    await fc.assert(
      fc.asyncProperty(manyRequests, fc.nat(), async (requests, turn) => {
        const turned = requests
          .map(({ people, sitters, ...rest }: RequestToPlan) => ({
            ...rest,
            people: [...people].reverse(),
            sitters,
          }))
          .sort((a, b) => (a.context.request.id < b.context.request.id ? 1 : -1) * (turn % 2 === 0 ? 1 : -1));
        for (const aim of ['total', 'weakest-first'] as const) {
          expect(await planRequests(turned, aim)).toEqual(await planRequests(requests, aim));
        }
      }),
      { numRuns: 20 },
    );
  });
});
