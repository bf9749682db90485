import type { Relaxation } from '~/domain/matching/assign/assignment';
import type { Problem } from '~/domain/matching/assign/problem';

/** What the best placement is worth. */
export interface BestWorth {
  readonly filledSeats: number;
  readonly objective: number;
  readonly weakest: number;
}

interface Reached {
  readonly loads: readonly number[];
  readonly seats: number;
  readonly total: number;
  readonly weakest: number;
}

/**
 * Tries everybody everywhere, request by request. Of two ways that leave everybody the same time (and so fill as many
 * seats) and have the same weakest request so far, only the better can matter for what follows.
 */
export function bruteForce(problem: Problem): BestWorth | null {
  const best = waysThrough(problem).reduce<Reached | null>(
    (before, way) => (before === null || isBetter(problem, way, before) ? way : before),
    null,
  );
  return best && { filledSeats: best.seats, objective: best.total, weakest: best.weakest };
}

/** Whether a placement fills this request and so many seats in all, with some rules and limits relaxed. */
export function canFill(
  problem: Problem,
  request: string,
  seats: number,
  relaxed: readonly Relaxation[],
): boolean {
  const { demand = 0 } = problem.requests.find(({ id }) => id === request) ?? {};
  const isFilled = (id: string, people: readonly number[]) => id !== request || people.length === demand;
  // What the weakest has does not matter here, and following it would take long.
  const ways = waysThrough({ ...problem, objective: 'total' }, relaxed, isFilled);
  return ways.some((way) => way.seats >= seats);
}

function waysThrough(
  problem: Problem,
  relaxed: readonly Relaxation[] = [],
  isWanted: (request: string, people: readonly number[]) => boolean = () => true,
): Reached[] {
  const capacity = problem.reviewers.map(
    (reviewer) => reviewer.capacity + countOf(relaxed, 'capacity', reviewer.id),
  );
  let ways: Reached[] = [
    { loads: capacity.map(() => 0), seats: 0, total: 0, weakest: Number.POSITIVE_INFINITY },
  ];
  for (const [row, { id }] of problem.requests.entries()) {
    const choices = choicesFor(problem, row, relaxed).filter((people) => isWanted(id, people));
    const kept = new Map<string, Reached>();
    for (const way of ways) {
      for (const people of choices) {
        if (people.some((person) => (way.loads[person] ?? 0) >= (capacity[person] ?? 0))) continue;
        const score = people.reduce((sum, person) => sum + (problem.scores[row]?.[person] ?? 0), 0);
        const loads = way.loads.map((load, person) => load + (people.includes(person) ? 1 : 0));
        const next = {
          loads,
          seats: way.seats + people.length,
          total: way.total + score,
          weakest: Math.min(way.weakest, score),
        };
        const key = problem.objective === 'total' ? loads.join() : `${loads.join()}|${next.weakest}`;
        const before = kept.get(key);
        if (!before || next.total > before.total) kept.set(key, next);
      }
    }
    ways = [...kept.values()];
  }
  return ways.filter(({ loads }) =>
    problem.reviewers.every(({ minimum = 0 }, person) => (loads[person] ?? 0) >= minimum),
  );
}

function isBetter({ objective }: Problem, one: Reached, other: Reached): boolean {
  if (one.seats !== other.seats) return one.seats > other.seats;
  if (objective === 'weakest-first' && one.weakest !== other.weakest) return one.weakest > other.weakest;
  return one.total > other.total;
}

/** Every set of people that may be on a request. */
export function choicesFor(problem: Problem, row: number, relaxed: readonly Relaxation[] = []): number[][] {
  const demand = problem.requests[row]?.demand ?? 0;
  let choices: number[][] = [[]];
  for (const person of problem.reviewers.keys()) {
    choices = choices.flatMap((people) =>
      people.length < demand ? [people, [...people, person]] : [people],
    );
  }
  return choices.filter((people) => mayBeTogether(problem, row, people, relaxed));
}

export function mayBeTogether(
  problem: Problem,
  row: number,
  people: readonly number[],
  relaxed: readonly Relaxation[] = [],
): boolean {
  const request = problem.requests[row]?.id ?? '';
  const { seniorPerRequest = 0, distinctGroups = false } = problem.rules ?? {};
  const reviewers = people.map((person) => problem.reviewers[person]);
  const ids = reviewers.map((reviewer) => reviewer?.id ?? '');
  const holds = (kind: Relaxation['kind'], ...names: readonly string[]) =>
    countOf(relaxed, kind, ...names) === 0;
  const both = (pair: readonly string[]) => pair.filter((id) => ids.includes(id)).length;
  const groups = reviewers.flatMap((reviewer) => reviewer?.group ?? []);
  return (
    people.every(
      (person, at) => problem.scores[row]?.[person] !== null || !holds('excluded', request, ids[at] ?? ''),
    ) &&
    (problem.fixed ?? []).every((seat) => seat.request !== request || ids.includes(seat.reviewer)) &&
    (problem.forbiddenPairs ?? []).every((pair) => both(pair) < 2 || !holds('forbidden-pair', ...pair)) &&
    (problem.requiredPairs ?? []).every((pair) => both(pair) !== 1 || !holds('required-pair', ...pair)) &&
    (people.length === 0 ||
      reviewers.filter((reviewer) => reviewer?.senior).length >= seniorPerRequest ||
      !holds('senior', request)) &&
    (!distinctGroups || new Set(groups).size === groups.length || !holds('distinct-groups', request))
  );
}

function countOf(
  relaxed: readonly Relaxation[],
  kind: Relaxation['kind'],
  ...names: readonly string[]
): number {
  return relaxed.filter((relaxation) => relaxation.kind === kind && isOf(relaxation, names)).length;
}

function isOf(relaxation: Relaxation, names: readonly string[]): boolean {
  switch (relaxation.kind) {
    case 'capacity':
      return relaxation.reviewer === names[0];
    case 'forbidden-pair':
    case 'required-pair':
      return relaxation.reviewers.every((id) => names.includes(id));
    case 'excluded':
      return relaxation.request === names[0] && relaxation.reviewer === names[1];
    default:
      return relaxation.request === names[0];
  }
}
