import type { InfeasibleReason } from './assignment';
import { fixedReason } from './fixed-reason';
import type { Instance } from './instance';
import { solveWhole } from './linear-solver';
import { openCells } from './open-cells';
import { ProgramDraft } from './program-draft';
import { RuleRows } from './rule-rows';

/**
 * Why no placement keeps every rule: a fixed one that breaks a rule by itself, else the fewest fixed ones that stand in
 * the way together, else the minimums that are missed when as little as possible is missed.
 */
export async function reasonWhyNot(instance: Instance): Promise<InfeasibleReason> {
  const plain = fixedReason(instance);
  if (plain) return plain;
  const { inTheWay, shortOf } = await leastMissed(instance);
  if (inTheWay.length + shortOf.size === 0) throw new Error('Nothing is in the way of an assignment');
  return inTheWay.length > 0 ? togetherReason(instance, inTheWay) : minimumReason(instance, shortOf);
}

interface Missed {
  /** Cells. */
  readonly inTheWay: readonly number[];
  /** By person, how many requests too few. */
  readonly shortOf: ReadonlyMap<number, number>;
}

async function leastMissed(instance: Instance): Promise<Missed> {
  const draft = new ProgramDraft();
  const fixed = [...instance.isFixed.keys()].filter((cell) => instance.isFixed[cell] === 1);
  const all = instance.minimum.reduce((sum, least) => sum + least, 0);
  const shortfall = instance.minimum.map((least) => (least > 0 ? draft.add(-1, 0, least) : -1));
  const dropped = fixed.map(() => draft.add(-(all + 1)));
  const free = {
    ...instance,
    isFixed: new Uint8Array(instance.isFixed.length),
    fixedAt: instance.fixedAt.map(() => []),
  };
  const open = openCells(free);
  const cells = [...open.keys()].filter((cell) => open[cell] === 1);
  const first = draft.gains.length;
  const loosened = { minimum: (person: number) => shortfall[person] as number };
  new RuleRows(draft, free, cells, () => 0, loosened).addAll(false);
  for (const [at, cell] of fixed.entries()) {
    const column = cells.indexOf(cell);
    const held = column === -1 ? [] : [[first + column, 1] as const];
    draft.hold(1, [...held, [dropped[at] as number, 1]], Infinity);
  }
  const columns = (await solveWhole(draft)) ?? [];
  const missing = shortfall.map((column, person) => [person, columns[column] ?? 0] as const);
  return {
    inTheWay: fixed.filter((_, at) => columns[dropped[at] as number] === 1),
    shortOf: new Map(missing.filter(([, places]) => places > 0)),
  };
}

function togetherReason({ requestIds, reviewerIds }: Instance, cells: readonly number[]): InfeasibleReason {
  const seats = cells.map((cell) => ({
    request: requestIds[Math.floor(cell / reviewerIds.length)] ?? '',
    reviewer: reviewerIds[cell % reviewerIds.length] ?? '',
  }));
  const names = seats.map(({ request, reviewer }) => `${reviewer} on ${request}`);
  return {
    code: 'fixed-together',
    sentence: `The fixed placements cannot all stand within the rules; they could without ${listed(names)}.`,
    requests: seats.map(({ request }) => request),
    reviewers: seats.map(({ reviewer }) => reviewer),
  };
}

function minimumReason(instance: Instance, shortOf: ReadonlyMap<number, number>): InfeasibleReason {
  const people = [...shortOf];
  const names = people.map(
    ([person, places]) =>
      `${instance.reviewerIds[person]} is ${places} short of a minimum of ${instance.minimum[person]}`,
  );
  return {
    code: 'minimum-unreachable',
    sentence: `Not every minimum can be met within the rules: at best ${listed(names)}.`,
    requests: [],
    reviewers: people.map(([person]) => instance.reviewerIds[person] ?? ''),
  };
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
