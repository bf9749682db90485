import { bestPlacement, canFill, type SomePlacement, somePlacement } from './best-placement';
import type { Instance } from './instance';
import { type Placement, sumsOf } from './placement';
import { seatsAsked } from './placement-program';
import type { ScoreScale } from './score-scale';
import type { Search } from './search';

/**
 * Of all placements with as many seats filled as `found`, one whose weakest request is as strong as can be, and of
 * those one with the largest total. What the seats alone allow bounds the weakest from above; from there thresholds are
 * tried downwards in growing steps, as it takes less to prove one impossible than to find a placement for it.
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
  const searchAbove = (least: number) => {
    const useful = usefulCells(instance, open, scaled, least, isFull);
    return useful && { ...search, open: useful };
  };

  let strongest: SomePlacement = { placement: found, isBest: true };
  let reached = weakestOf(found);
  let possible = highestWith(
    (least) => {
      const above = searchAbove(least);
      return above !== null && canFill(instance, above.open, seats);
    },
    reached,
    bestWeakest(instance, open, scaled, isFull),
    step,
  );
  // Where seats are open, often some request has nobody, and nothing is better than that.
  let reach = isFull ? 0 : possible - reached;
  while (possible - reached >= step) {
    const least = Math.max(reached + step, possible - reach);
    const above = searchAbove(least);
    const stronger = above && (await somePlacement(above, { seats, threshold: { least, scores: scaled } }));
    if (stronger) {
      strongest = stronger;
      reached = weakestOf(stronger.placement);
      reach = 0;
    } else {
      possible = least - step;
      reach = reach === 0 ? Math.max(step, isWhole ? 0 : (possible - reached) / 16) : 2 * reach;
    }
  }
  const above = strongest.isBest ? null : searchAbove(reached);
  if (!above) return strongest.placement;
  const threshold = { least: reached, scores: scaled };
  return (await bestPlacement(above, { seats, threshold }, strongest.placement)) ?? strongest.placement;
}

/** The highest value that passes, to a step, when `low` does and everything above one that does not does not either. */
function highestWith(passes: (value: number) => boolean, low: number, high: number, step: number): number {
  if (high <= low || passes(high)) return Math.max(low, high);
  let [most, least] = [high, low];
  while (most - least > step) {
    const middle = step === 1 ? Math.floor((least + most) / 2) : (least + most) / 2;
    if (passes(middle)) least = middle;
    else most = middle;
  }
  return most - step;
}

/** The most that the weakest request can have when nobody is taken by another. */
function bestWeakest(instance: Instance, open: Uint8Array, scores: Float64Array, isFull: boolean): number {
  const best = instance.demand.map((demand, request) =>
    bestCompany(scoresAt(instance, open, scores, request), demand, isFull),
  );
  return Math.min(...best);
}

/** Where scores are not whole, in millionths of the largest. */
const smallestStep = 1e-3;

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
