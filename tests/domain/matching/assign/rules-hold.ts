import { expect } from 'vitest';
import type { Assignment } from '~/domain/matching/assign/assignment';
import type { Problem } from '~/domain/matching/assign/problem';
import { mayBeTogether } from './brute-force';

/** That an assignment keeps every rule, and is worth what it says. */
export function expectRulesHold(problem: Problem, assignment: Assignment): void {
  const at = new Map(problem.reviewers.map(({ id }, person) => [id, person]));
  const load = problem.reviewers.map(() => 0);
  const sums = problem.requests.map(({ id, demand }, row) => {
    const placed = assignment.assignments.find(({ request }) => request === id)?.reviewers ?? [];
    const people = placed.map((reviewer) => at.get(reviewer) ?? -1);
    for (const person of people) load[person] = (load[person] ?? 0) + 1;
    expect(new Set(people).size).toBe(people.length);
    expect(people.length).toBeLessThanOrEqual(demand);
    expect(mayBeTogether(problem, row, people)).toBe(true);
    const unfilled = assignment.unfilled.find(({ request }) => request === id);
    expect(unfilled?.seats ?? 0).toBe(demand - people.length);
    return people.reduce((sum, person) => sum + (problem.scores[row]?.[person] ?? Number.NaN), 0);
  });
  for (const [person, { capacity, minimum = 0 }] of problem.reviewers.entries()) {
    expect(load[person]).toBeLessThanOrEqual(capacity);
    expect(load[person]).toBeGreaterThanOrEqual(minimum);
  }
  expect(assignment.assignments.map(({ request }) => request)).toEqual(
    problem.requests.map(({ id }) => id).sort(),
  );
  expect(assignment.filledSeats).toBe(load.reduce((sum, places) => sum + places, 0));
  expect(assignment.objective).toBeCloseTo(
    sums.reduce((sum, score) => sum + score, 0),
    9,
  );
  expect(assignment.weakest).toBeCloseTo(Math.min(...sums), 9);
  expect(assignment.status).toBe(assignment.unfilled.length === 0 ? 'optimal' : 'partial');
}
