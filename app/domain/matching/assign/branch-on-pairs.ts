import { BinaryHeap } from '../binary-heap';
import type { Instance } from './instance';
import { hasForbiddenPair, hasSameGroup, keepsEveryRule } from './keeps-rules';
import { type Placement, totalOf } from './placement';
import { type RelaxedPlacement, relaxedPlacement } from './relaxed-placement';
import type { Search } from './search';

/**
 * A placement with exactly so many seats and the largest sum, where pairs that may not be together are all that is
 * wrong with the relaxed one: one of the two leaves, or the other, whichever costs less, until no such pair is left.
 * Saves loading HiGHS, which takes longer than this. Null when there is none; undefined when it takes more than this.
 */
export function branchOnPairs(
  { instance, open, gains }: Search,
  relaxed: RelaxedPlacement,
  seats: number,
): Placement | null | undefined {
  const queue = new BinaryHeap<Branch>((a, b) => b.total - a.total || a.born - b.born);
  let born = 0;
  const add = (allowed: Uint8Array, { placed, filledSeats }: RelaxedPlacement) => {
    born += 1;
    if (filledSeats === seats) queue.push({ allowed, placed, total: totalOf(instance, gains, placed), born });
  };
  add(open, relaxed);
  while (born * open.length < patience) {
    const best = queue.pop();
    if (best === undefined) return null;
    const pair = pairToPart(instance, best.placed);
    if (pair === null) return keepsEveryRule(instance, best.placed) ? best.placed : undefined;
    for (const person of pair.people) {
      const allowed = best.allowed.slice();
      for (const partner of instance.unit[person] ?? []) {
        allowed[pair.request * instance.reviewerIds.length + partner] = 0;
      }
      add(allowed, relaxedPlacement(instance, allowed, gains, seats));
    }
  }
  return undefined;
}

/** Cells in all that are looked at. */
const patience = 100_000;

interface Branch {
  readonly allowed: Uint8Array;
  readonly placed: Placement;
  readonly total: number;
  readonly born: number;
}

interface PairToPart {
  readonly request: number;
  readonly people: readonly [number, number];
}

function pairToPart(instance: Instance, placement: Placement): PairToPart | null {
  for (const [request, here] of placement.entries()) {
    for (const [at, one] of here.entries()) {
      for (const other of here.slice(at + 1)) {
        const people = [one, other] as const;
        const isSame = instance.hasDistinctGroups && hasSameGroup(instance, people);
        if (isSame || hasForbiddenPair(instance, people)) return { request, people };
      }
    }
  }
  return null;
}
