import { describe, expect, it } from 'vitest';
import { assign } from '~/domain/matching/assign/assign';
import type { Problem } from '~/domain/matching/assign/problem';
import { bruteForce } from './brute-force';
import { randomProblem, shuffled, switches, switchesOf } from './random-problems';
import { expectRulesHold } from './rules-hold';

const everySwitch = 2 ** switches.length;

describe('assigning', () => {
  it('equals trying everything, with every rule on and off and both objectives', async () => {
    const seen = { optimal: 0, partial: 0, infeasible: 0 };
    for (let seed = 0; seed < 4 * everySwitch; seed += 1) {
      const problem = randomProblem(seed, switchesOf(seed));
      const best = bruteForce(problem);
      const assignment = await assign(problem);
      seen[assignment.status] += 1;
      if (best === null) {
        expect(assignment, `seed ${seed}`).toMatchObject({ status: 'infeasible', assignments: [] });
        continue;
      }
      expect(assignment, `seed ${seed}`).toMatchObject({
        filledSeats: best.filledSeats,
        objective: expect.closeTo(best.objective, 7),
        weakest: problem.objective === 'weakest-first' ? expect.closeTo(best.weakest, 7) : expect.any(Number),
      });
      expectRulesHold(problem, assignment);
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  it('has one answer for every order of the same problem', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      // Whole scores of 0 to 5 leave many equally good answers to choose from.
      const problem = randomProblem(seed * 4, (name) => name !== 'fixed' && switchesOf(seed * 7)(name), {
        requests: 8,
        reviewers: 14,
      });
      const assignment = await assign(problem);
      for (let order = 0; order < 10; order += 1) {
        expect(await assign(shuffled(problem, 1 + seed * 10 + order)), `seed ${seed}`).toEqual(assignment);
      }
    }
  });

  it('has nothing to say where nothing is asked', async () => {
    const problem: Problem = { requests: [], reviewers: [], scores: [], objective: 'total' };
    expect(await assign(problem)).toEqual({
      status: 'optimal',
      filledSeats: 0,
      objective: 0,
      weakest: 0,
      assignments: [],
      unfilled: [],
    });
  });
});
