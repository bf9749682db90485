import type { Instance } from './instance';
import { keepsRules } from './keeps-rules';
import { solveWhole } from './linear-solver';
import { loadOf, type Placement, sumsOf, totalOf } from './placement';
import { placementProgram, type Threshold, type Wanted } from './placement-program';
import { type RelaxedPlacement, relaxedPlacement } from './relaxed-placement';

/** What is looked for: on the open cells the largest sum of gains (by cell), every rule kept. */
export interface Search {
  readonly instance: Instance;
  readonly open: Uint8Array;
  readonly gains: Float64Array;
}

/** As many seats filled as can be, and then the largest sum; null when nothing keeps every rule. */
export async function fullestPlacement(search: Search): Promise<Placement | null> {
  const { instance, open, gains } = search;
  if (instance.isFixed.some((isFixed, cell) => isFixed === 1 && open[cell] === 0)) return null;
  const relaxed = relaxedPlacement(instance, open, gains);
  const found = await onCheapCells(search, relaxed, { seats: relaxed.filledSeats, threshold: null });
  if (found) return found;
  const most = await placeOn({ ...search, gains: gains.map(() => 1) }, cellsOf(open), anySeats);
  return most && bestPlacement(search, most.flat().length, null);
}

const anySeats = { seats: null, threshold: null };

/** Exactly so many seats filled, and then the largest sum; null when that cannot be. */
export async function bestPlacement(
  search: Search,
  seats: number,
  threshold: Threshold | null,
): Promise<Placement | null> {
  const relaxed = relaxedPlacement(search.instance, search.open, search.gains, seats);
  if (relaxed.filledSeats < seats) return null;
  const found = await onCheapCells(search, relaxed, { seats, threshold });
  return found === undefined ? placeOn(search, cellsOf(search.open), { seats, threshold }) : found;
}

const fewestCells = 300;
const cellsPerSeat = 4;

/** More than sums of numbers up to a million can be off. */
const rounding = 1e-3;

/**
 * Exact without looking at every cell: the relaxed placement bounds what any placement can have, and says what each
 * cell costs at least. A placement on the cheap cells proves that no cell dearer than its gap to the bound can be in a
 * better one. Undefined when there is none on the cheap cells, and there may be one on all.
 */
async function onCheapCells(
  search: Search,
  relaxed: RelaxedPlacement,
  wanted: Wanted & { readonly seats: number },
): Promise<Placement | null | undefined> {
  const { instance, gains } = search;
  if (isWhole(instance, relaxed.placed, wanted)) return relaxed.placed;
  const priced = cellsByPenalty(search, relaxed);
  const limit = priced[Math.max(fewestCells, cellsPerSeat * wanted.seats)]?.penalty;
  if (limit === undefined) return placeOn(search, within(priced, Infinity), wanted);
  const found = await placeOn(search, within(priced, limit), wanted);
  if (found === null) return undefined;
  const gap = totalOf(instance, gains, relaxed.placed) - totalOf(instance, gains, found);
  return gap <= limit ? found : placeOn(search, within(priced, gap + rounding), wanted);
}

function isWhole(instance: Instance, placement: Placement, { threshold }: Wanted): boolean {
  return (
    placement.every((people, request) => keepsRules(instance, request, people)) &&
    loadOf(instance, placement).every(
      (places, person) =>
        places >= (instance.minimum[person] ?? 0) && places <= (instance.capacity[person] ?? 0),
    ) &&
    (threshold === null ||
      sumsOf(instance, threshold.scores, placement).every((score) => score >= threshold.least))
  );
}

async function placeOn(search: Search, cells: readonly number[], wanted: Wanted): Promise<Placement | null> {
  const { instance, gains } = search;
  const people = instance.reviewerIds.length;
  const columns = await solveWhole(placementProgram(instance, cells, gains, wanted));
  if (columns === null) return null;
  const placement = instance.demand.map((): number[] => []);
  for (const [column, cell] of cells.entries()) {
    if (columns[column] === 1) placement[Math.floor(cell / people)]?.push(cell % people);
  }
  return placement;
}

interface PricedCell {
  readonly cell: number;
  readonly penalty: number;
}

/** The cheapest first. Who must be together costs what all of them cost; who is fixed costs nothing. */
function cellsByPenalty({ instance, open }: Search, { penalty }: RelaxedPlacement): PricedCell[] {
  const people = instance.reviewerIds.length;
  return cellsOf(open)
    .map((cell) => {
      const first = cell - (cell % people);
      const unit = instance.unit[cell % people] ?? [];
      const isFixed = unit.some((person) => instance.isFixed[first + person] === 1);
      const together = unit.reduce((sum, person) => sum + (penalty[first + person] as number), 0);
      return { cell, penalty: isFixed ? 0 : together };
    })
    .sort((a, b) => a.penalty - b.penalty || a.cell - b.cell);
}

/** In order, whatever they cost. */
function within(priced: readonly PricedCell[], limit: number): number[] {
  return priced
    .filter(({ penalty }) => penalty <= limit)
    .map(({ cell }) => cell)
    .sort((a, b) => a - b);
}

function cellsOf(open: Uint8Array): number[] {
  return [...open.keys()].filter((cell) => open[cell] === 1);
}
