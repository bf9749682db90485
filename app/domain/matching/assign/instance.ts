import type { Problem, Seat } from './problem';

/**
 * A problem by numbers instead of ids, everything in the order of the ids: the same problem in another order is the
 * same instance, so that it gets the same answer. A cell is `request × people + person`.
 */
export interface Instance {
  readonly requestIds: readonly string[];
  readonly reviewerIds: readonly string[];
  /** By request. */
  readonly demand: readonly number[];
  /** By reviewer. */
  readonly capacity: readonly number[];
  readonly minimum: readonly number[];
  readonly isSenior: readonly boolean[];
  /** Equal numbers are one group. */
  readonly group: readonly number[];
  /** By cell; NaN where excluded. */
  readonly scores: Float64Array;
  readonly isFixed: Uint8Array;
  /** By request, in order. */
  readonly fixedAt: readonly (readonly number[])[];
  /** Each with the smaller number first, in order, none twice. */
  readonly forbidden: readonly Couple[];
  readonly required: readonly Couple[];
  /** By reviewer: who is never beside them, and who is wherever they are, themselves included. */
  readonly neverBeside: readonly ReadonlySet<number>[];
  readonly unit: readonly (readonly number[])[];
  readonly seniorsNeeded: number;
  readonly hasDistinctGroups: boolean;
}

export type Couple = readonly [number, number];

export function instanceOf(problem: Problem): Instance {
  const requestOrder = inOrder(problem.requests);
  const reviewerOrder = inOrder(problem.reviewers);
  const requests = requestOrder.map((at) => itemAt(problem.requests, at));
  const reviewers = reviewerOrder.map((at) => itemAt(problem.reviewers, at));
  const reviewerIds = reviewers.map(({ id }) => id);
  const reviewerAt = new Map(reviewerIds.map((id, at) => [id, at]));
  const requestAt = new Map(requests.map(({ id }, at) => [id, at]));
  const people = reviewers.length;

  const scores = new Float64Array(requests.length * people).fill(Number.NaN);
  for (const [request, from] of requestOrder.entries()) {
    const row = itemAt(problem.scores, from);
    for (const [person, column] of reviewerOrder.entries()) {
      scores[request * people + person] = row[column] ?? Number.NaN;
    }
  }

  const isFixed = new Uint8Array(requests.length * people);
  const numbered = ({ request, reviewer }: Seat) =>
    numberOf(requestAt, request) * people + numberOf(reviewerAt, reviewer);
  for (const seat of problem.fixed ?? []) isFixed[numbered(seat)] = 1;

  const couples = (pairs: Problem['forbiddenPairs'] = []) =>
    couplesInOrder(pairs.map(([one, other]) => [numberOf(reviewerAt, one), numberOf(reviewerAt, other)]));

  const forbidden = couples(problem.forbiddenPairs);
  const required = couples(problem.requiredPairs);

  return {
    requestIds: requests.map(({ id }) => id),
    reviewerIds,
    demand: requests.map(({ demand }) => demand),
    capacity: reviewers.map(({ capacity }) => capacity),
    minimum: reviewers.map(({ minimum }) => minimum ?? 0),
    isSenior: reviewers.map(({ senior }) => senior ?? false),
    group: numberedGroups(reviewers.map(({ group }) => group)),
    scores,
    isFixed,
    fixedAt: requests.map((_, request) =>
      reviewerIds.map((__, person) => person).filter((person) => isFixed[request * people + person] === 1),
    ),
    forbidden,
    required,
    neverBeside: partners(forbidden, people),
    unit: units(required, people),
    seniorsNeeded: problem.rules?.seniorPerRequest ?? 0,
    hasDistinctGroups: problem.rules?.distinctGroups ?? false,
  };
}

/** By code unit: an order that no language and no machine changes. */
function inOrder(items: readonly { readonly id: string }[]): number[] {
  const id = (at: number) => itemAt(items, at).id;
  return items.map((_, at) => at).sort((a, b) => (id(a) < id(b) ? -1 : 1));
}

function couplesInOrder(couples: readonly Couple[]): Couple[] {
  const small = couples.map(([one, other]): Couple => [Math.min(one, other), Math.max(one, other)]);
  const once = new Map(small.map((couple) => [couple.join(), couple]));
  return [...once.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function partners(couples: readonly Couple[], people: number): Set<number>[] {
  const found = Array.from({ length: people }, () => new Set<number>());
  for (const [one, other] of couples) {
    found[one]?.add(other);
    found[other]?.add(one);
  }
  return found;
}

/** Who must be with whom, who must be with somebody else: all of them are one unit. */
function units(couples: readonly Couple[], people: number): number[][] {
  const unitOf = Array.from({ length: people }, (_, person) => [person]);
  for (const [one, other] of couples) {
    const left = itemAt(unitOf, one);
    const right = itemAt(unitOf, other);
    if (left === right) continue;
    const together = [...left, ...right].sort((a, b) => a - b);
    for (const person of together) unitOf[person] = together;
  }
  return unitOf;
}

/** Whoever has no group gets a number nobody else has. */
function numberedGroups(names: readonly (string | undefined)[]): number[] {
  const numbers = new Map<string, number>();
  return names.map((name, at) => {
    if (name === undefined) return at;
    const known = numbers.get(name) ?? at;
    numbers.set(name, known);
    return known;
  });
}

function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new Error(`There is no item ${at} among ${items.length}`);
  return item;
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`There is nobody and nothing with id ${id}`);
  return number;
}
