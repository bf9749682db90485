import { bestPlacement, type Search } from './best-placement';
import type { Instance } from './instance';
import { type Placement, sumsOf } from './placement';
import { seatsAsked } from './placement-program';
import type { ScoreScale } from './score-scale';

/**
 * Of all placements with as many seats filled as `found`, one whose weakest request is as strong as can be, and of
 * those one with the largest total. Halves what lies between a placement that is known and the best that any request
 * could have; for each step a placement is found or proved impossible.
 */
export async function strengthenWeakest(
  search: Search,
  { scaled, isWhole }: ScoreScale,
  found: Placement,
): Promise<Placement> {
  const { instance, open } = search;
  const seats = found.flat().length;
  const isFull = seats === seatsAsked(instance);
  const step = isWhole ? 1 : smallestStep;
  const weakestOf = (placement: Placement) => Math.min(...sumsOf(instance, scaled, placement));

  let best = found;
  let reached = weakestOf(found);
  let possible = Math.min(
    ...instance.demand.map((_, request) => mostOf(instance, open, scaled, request, isFull)),
  );
  let least = possible;
  while (possible - reached >= step) {
    const useful = usefulCells(instance, open, scaled, least, isFull);
    const stronger =
      useful && (await bestPlacement({ ...search, open: useful }, seats, { least, scores: scaled }));
    if (stronger) {
      best = stronger;
      reached = weakestOf(stronger);
    } else {
      possible = least - step;
    }
    const middle = (reached + possible) / 2;
    least = isWhole ? Math.ceil(middle) : Math.max(middle, reached + step);
  }
  return best;
}

/** Where scores are not whole, in millionths of the largest. */
const smallestStep = 1e-3;

/** The largest sum of scores a request could have; one that may stay open leaves out who would take away from it. */
function mostOf(
  instance: Instance,
  open: Uint8Array,
  scores: Float64Array,
  request: number,
  isFull: boolean,
): number {
  return bestCompany(scoresAt(instance, open, scores, request), instance.demand[request] ?? 0, isFull);
}

/** The open cells with which their request can still reach the threshold; null when somebody fixed is in the way. */
function usefulCells(
  instance: Instance,
  open: Uint8Array,
  scores: Float64Array,
  threshold: number,
  isFull: boolean,
): Uint8Array | null {
  const people = instance.reviewerIds.length;
  const useful = open.slice();
  for (const [request, demand] of instance.demand.entries()) {
    const others = scoresAt(instance, open, scores, request);
    const best = bestCompany(others, demand, isFull);
    const bestBeside = bestCompany(others, demand - 1, isFull);
    const lastOfBest = others[demand - 1] ?? Number.NEGATIVE_INFINITY;
    const first = request * people;
    const isTooWeak = (person: number) => {
      const score = scores[first + person] as number;
      const isAmongBest = score >= lastOfBest && (isFull || score > 0);
      return (isAmongBest ? best : score + bestBeside) < threshold;
    };
    for (const [person, unit] of instance.unit.entries()) {
      if (open[first + person] === 0 || !unit.some(isTooWeak)) continue;
      if (instance.isFixed[first + person] === 1) return null;
      useful[first + person] = 0;
    }
  }
  return useful;
}

/** From high to low. */
function scoresAt(
  { reviewerIds }: Instance,
  open: Uint8Array,
  scores: Float64Array,
  request: number,
): number[] {
  const first = request * reviewerIds.length;
  return reviewerIds
    .map((_, person) => first + person)
    .filter((cell) => open[cell] === 1)
    .map((cell) => scores[cell] as number)
    .sort((a, b) => b - a);
}

function bestCompany(fromHighToLow: readonly number[], seats: number, isFull: boolean): number {
  return fromHighToLow
    .slice(0, seats)
    .filter((score) => isFull || score > 0)
    .reduce((sum, score) => sum + score, 0);
}
