import { beforeAll, describe, expect, it } from 'vitest';
import { assign } from '~/domain/matching/assign/assign';
import type { Assignment } from '~/domain/matching/assign/assignment';
import type { Problem, Seat } from '~/domain/matching/assign/problem';
import { repair } from '~/domain/matching/assign/repair';
import { mayBeTogether } from './brute-force';
import { randomProblem } from './random-problems';

/** Forty requests for pairs, and little more time than it takes: for some seats there is no substitute. */
const problem: Problem = {
  ...randomProblem(8, (name) => ['seniors', 'groups', 'forbidden', 'required'].includes(name), {
    requests: 40,
    reviewers: 70,
  }),
};
const pairs: Problem = {
  ...problem,
  requests: problem.requests.map(({ id }) => ({ id, demand: 2 })),
  reviewers: problem.reviewers.map((reviewer, at) => ({ ...reviewer, capacity: at % 4 === 0 ? 2 : 1 })),
  rules: { seniorPerRequest: 1, distinctGroups: true },
};

describe('repairing an assignment', () => {
  let assignment: Assignment;
  let seats: Seat[];
  beforeAll(async () => {
    assignment = await assign(pairs);
    seats = seatsOf(assignment);
  });

  it('changes exactly one seat wherever there is a substitute, and takes the best', () => {
    expect(seats).toHaveLength(80);
    let repaired = 0;
    for (const seat of seats) {
      const best = bestSubstitute(assignment, seat);
      const outcome = repair(pairs, assignment, seat);
      expect(outcome.ok, JSON.stringify(seat)).toBe(best !== null);
      if (!outcome.ok) continue;
      repaired += 1;
      const now = seatsOf(outcome.value).map(named);
      const before = seats.map(named);
      expect(before.filter((name) => !now.includes(name))).toEqual([named(seat)]);
      expect(now.filter((name) => !before.includes(name))).toEqual([named(outcome.value.substitute)]);
      expect(outcome.value.filledSeats).toBe(80);
      expect(scoreOf(outcome.value.substitute)).toBe(best);
    }
    expect(repaired).toBeGreaterThan(20);
    expect(repaired).toBeLessThan(80);
  });

  /** The highest score of anybody who could take the seat with everybody else in place. */
  function bestSubstitute({ assignments }: Assignment, { request, reviewer }: Seat): number | null {
    const row = pairs.requests.findIndex(({ id }) => id === request);
    const others = assignments
      .find((placed) => placed.request === request)
      ?.reviewers.filter((id) => id !== reviewer)
      .map((id) => pairs.reviewers.findIndex((one) => one.id === id));
    const scores = pairs.reviewers.flatMap(({ id, capacity }, person) => {
      const load = assignments.filter(({ reviewers }) => reviewers.includes(id)).length;
      const isFree = id !== reviewer && load < capacity && !others?.includes(person);
      return isFree && mayBeTogether(pairs, row, [...(others ?? []), person])
        ? [pairs.scores[row]?.[person] ?? 0]
        : [];
    });
    return scores.length === 0 ? null : Math.max(...scores);
  }

  function scoreOf({ request, reviewer }: Seat) {
    const row = pairs.requests.findIndex(({ id }) => id === request);
    return pairs.scores[row]?.[pairs.reviewers.findIndex(({ id }) => id === reviewer)];
  }
});

function seatsOf({ assignments }: Pick<Assignment, 'assignments'>): Seat[] {
  return assignments.flatMap(({ request, reviewers }) =>
    reviewers.map((reviewer) => ({ request, reviewer })),
  );
}

function named({ request, reviewer }: Seat): string {
  return `${reviewer} on ${request}`;
}
