import type { IdPair, Problem } from '~/domain/matching/assign/problem';

/** The same numbers from the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const switches = [
  'seniors',
  'groups',
  'forbidden',
  'required',
  'fixed',
  'minimum',
  'weakest-first',
] as const;
export type Switch = (typeof switches)[number];

interface Size {
  readonly requests: number;
  readonly reviewers: number;
}

const scoreKinds = [
  (random: number) => Math.floor(random * 6),
  (random: number) => Math.floor(random * 21) - 10,
  (random: number) => Math.round(random * 400) / 100 - 1,
  (random: number) => random * 3 - 1,
];

/** Everything by chance, with only the rules that are switched on. */
export function randomProblem(seed: number, isOn: (name: Switch) => boolean, size?: Size): Problem {
  const next = randomNumbers(seed * 7919 + 1);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const counts = size ?? { requests: 1 + upTo(5), reviewers: 1 + upTo(7) };
  const excludedShare = next() * 0.5;
  const score = scoreKinds[seed % scoreKinds.length] as (random: number) => number;
  const requests = named('r', counts.requests).map((id) => ({
    id,
    demand: [1, 2, 2, 2, 3][upTo(4)] ?? 2,
  }));
  const people = named('p', counts.reviewers);
  const scores = requests.map(() => people.map(() => (next() < excludedShare ? null : score(next()))));
  const mostPlaces = next() < 0.5 ? 1 : 3;
  const reviewers = people.map((id) => {
    const capacity = upTo(mostPlaces);
    return {
      id,
      capacity,
      ...(isOn('seniors') && { senior: next() < 0.5 }),
      ...(isOn('groups') && next() < 0.8 && { group: `g${upTo(Math.ceil(people.length / 2))}` }),
      ...(isOn('minimum') && next() < 0.3 && { minimum: Math.min(capacity, upTo(2)) }),
    };
  });
  const pairs = (most: number): IdPair[] =>
    people.length < 2
      ? []
      : Array.from({ length: 1 + upTo(most) }, () => {
          const one = upTo(people.length - 1);
          const other = (one + 1 + upTo(people.length - 2)) % people.length;
          return [people[one] as string, people[other] as string];
        });
  const fixed = requests
    .filter(() => next() < 0.3)
    .map(({ id }) => ({ request: id, reviewer: people[upTo(people.length - 1)] as string }));
  const rules = {
    ...(isOn('seniors') && { seniorPerRequest: next() < 0.7 ? 1 : 2 }),
    ...(isOn('groups') && { distinctGroups: true }),
  };
  return {
    requests,
    reviewers,
    scores,
    ...(isOn('forbidden') && { forbiddenPairs: pairs(3) }),
    ...(isOn('required') && { requiredPairs: pairs(1) }),
    ...(isOn('fixed') && { fixed }),
    rules,
    objective: isOn('weakest-first') ? 'weakest-first' : 'total',
  };
}

/** Every set of switches in turn, as the seed counts. */
export function switchesOf(seed: number): (name: Switch) => boolean {
  return (name) => ((seed >> switches.indexOf(name)) & 1) === 1;
}

function named(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${String(at).padStart(3, '0')}`);
}

/** The same problem with everything in another order. */
export function shuffled(problem: Problem, seed: number): Problem {
  const next = randomNumbers(seed + 1);
  const order = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ at, by: next() }))
      .sort((a, b) => a.by - b.by)
      .map(({ at }) => at);
  const inOrder = <Item>(items: readonly Item[], places: readonly number[]) =>
    places.map((at) => items[at] as Item);
  const rows = order(problem.requests.length);
  const columns = order(problem.reviewers.length);
  const mixed = <Item>(items: readonly Item[] = []) => inOrder(items, order(items.length));
  const turned = ([one, other]: IdPair): IdPair => (next() < 0.5 ? [one, other] : [other, one]);
  return {
    ...problem,
    requests: inOrder(problem.requests, rows),
    reviewers: inOrder(problem.reviewers, columns),
    scores: inOrder(problem.scores, rows).map((row) => inOrder(row, columns)),
    forbiddenPairs: mixed(problem.forbiddenPairs).map(turned),
    requiredPairs: mixed(problem.requiredPairs).map(turned),
    fixed: mixed(problem.fixed),
  };
}
