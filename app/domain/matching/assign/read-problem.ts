import { z } from 'zod';
import { objectives, type Problem } from './problem';

/** What is wrong with a problem, and where: `requests[2].demand`. */
export interface ProblemFault {
  readonly path: string;
  readonly message: string;
}

export type ReadProblem =
  | { readonly ok: true; readonly problem: Problem }
  | { readonly ok: false; readonly faults: readonly ProblemFault[] };

/** A problem out of anything, or every fault in it by its place. */
export function readProblem(given: unknown): ReadProblem {
  const parsed = problemSchema.safeParse(given, { reportInput: true });
  const ofForm = parsed.success ? [] : parsed.error.issues.flatMap(faultsOf);
  const faults = [...ofForm, ...faultsBetween(given)];
  return parsed.success && faults.length === 0 ? { ok: true, problem: parsed.data } : { ok: false, faults };
}

const id = z.string('must be a text').min(1, 'must not be empty');
const flag = z.boolean('must be true or false');
const list = (what: string) => `must be a list of ${what}`;
const places = z.custom<number>(isPlaces, 'must be a whole number, 0 or more');
const mostScore = 1e9;
const score = z
  .number('must be a number, or null for excluded')
  .refine((value) => Math.abs(value) <= mostScore, `must lie between -${mostScore} and ${mostScore}`)
  .nullable();
const pairs = z.array(z.tuple([id, id], 'must be two ids'), list('pairs of ids'));
const oneOf = <Value extends string | number>(values: readonly Value[], message: string) =>
  z.custom<Value>((value) => values.includes(value as Value), message);

const problemSchema = z.strictObject(
  {
    requests: z.array(
      z.strictObject({ id, demand: oneOf([1, 2, 3], 'must be 1, 2 or 3') }, 'must be an object'),
      list('requests'),
    ),
    reviewers: z.array(
      z.strictObject(
        {
          id,
          capacity: places,
          minimum: places.optional(),
          senior: flag.optional(),
          group: id.optional(),
        },
        'must be an object',
      ),
      list('reviewers'),
    ),
    scores: z.array(z.array(score, list('numbers and nulls')), list('rows')),
    forbiddenPairs: pairs.optional(),
    requiredPairs: pairs.optional(),
    fixed: z
      .array(z.strictObject({ request: id, reviewer: id }, 'must be an object'), list('seats'))
      .optional(),
    rules: z
      .strictObject(
        {
          seniorPerRequest: oneOf([0, 1, 2, 3], 'must be 0, 1, 2 or 3').optional(),
          distinctGroups: flag.optional(),
        },
        'must be an object',
      )
      .optional(),
    objective: oneOf(objectives, `must be ${objectives.join(' or ')}`),
  },
  'must be an object',
);

function faultsOf(issue: z.core.$ZodIssue): ProblemFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: written([...issue.path, key]), message: 'is not known' }));
  }
  const isMissing = issue.input === undefined && issue.code !== 'too_small';
  return [{ path: written(issue.path), message: isMissing ? 'is missing' : issue.message }];
}

/** What is wrong between parts that each may be right; parts that have no form are left to the schema. */
function* faultsBetween(given: unknown): Generator<ProblemFault> {
  const problem = partsOf(given);
  const requests = itemsOf(problem.requests);
  const reviewers = itemsOf(problem.reviewers);
  yield* doubleIds('requests', requests);
  yield* doubleIds('reviewers', reviewers);
  for (const [at, { capacity, minimum }] of reviewers.map(partsOf).entries()) {
    if (!isPlaces(capacity) || !isPlaces(minimum) || minimum <= capacity) continue;
    yield {
      path: `reviewers[${at}].minimum`,
      message: `is ${minimum}, more than the capacity of ${capacity}`,
    };
  }
  yield* wrongLengths(problem, requests.length, reviewers.length);
  yield* unknownIds(problem, requests.map(idOf), reviewers.map(idOf));
}

function isPlaces(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function* doubleIds(name: string, items: readonly unknown[]): Generator<ProblemFault> {
  const first = new Map<string | null, number>();
  for (const [at, item] of items.entries()) {
    const own = idOf(item);
    const before = first.get(own);
    if (own === null || before === undefined) first.set(own, at);
    else yield { path: `${name}[${at}].id`, message: `is also the id of ${name}[${before}]` };
  }
}

function* wrongLengths(problem: Parts, requests: number, reviewers: number): Generator<ProblemFault> {
  if (!Array.isArray(problem.scores)) return;
  if (problem.scores.length !== requests && Array.isArray(problem.requests)) {
    yield { path: 'scores', message: `has ${problem.scores.length} rows for ${requests} requests` };
  }
  for (const [at, row] of problem.scores.entries()) {
    if (!Array.isArray(row) || row.length === reviewers || !Array.isArray(problem.reviewers)) continue;
    yield { path: `scores[${at}]`, message: `has ${row.length} scores for ${reviewers} reviewers` };
  }
}

/** Nothing is said of names while somebody has no name. */
function* unknownIds(
  problem: Parts,
  requestIds: readonly (string | null)[],
  reviewerIds: readonly (string | null)[],
): Generator<ProblemFault> {
  const requests = new Set<unknown>(requestIds);
  const reviewers = new Set<unknown>(reviewerIds);
  const unknown = (path: string, kind: string, ids: ReadonlySet<unknown>, name: unknown): ProblemFault[] =>
    typeof name !== 'string' || ids.size === 0 || ids.has(null) || ids.has(name)
      ? []
      : [{ path, message: `there is no ${kind} ${JSON.stringify(name)}` }];
  for (const name of ['forbiddenPairs', 'requiredPairs']) {
    for (const [at, pair] of itemsOf(problem[name]).entries()) {
      const path = `${name}[${at}]`;
      for (const [side, one] of itemsOf(pair).entries()) {
        yield* unknown(`${path}[${side}]`, 'reviewer', reviewers, one);
      }
      const [one, other] = itemsOf(pair);
      if (typeof one === 'string' && one === other)
        yield { path, message: 'must be two different reviewers' };
    }
  }
  for (const [at, seat] of itemsOf(problem.fixed).entries()) {
    const { request, reviewer } = partsOf(seat);
    yield* unknown(`fixed[${at}].request`, 'request', requests, request);
    yield* unknown(`fixed[${at}].reviewer`, 'reviewer', reviewers, reviewer);
  }
}

type Parts = Readonly<Record<string, unknown>>;

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function idOf(item: unknown): string | null {
  const { id: own } = partsOf(item);
  return typeof own === 'string' && own !== '' ? own : null;
}

function written(path: readonly PropertyKey[]): string {
  const steps = path.map((step, at) => {
    if (typeof step === 'number') return `[${step}]`;
    return at === 0 ? String(step) : `.${String(step)}`;
  });
  return steps.join('') || 'the problem';
}
