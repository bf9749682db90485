import { branchOnPairs } from './branch-on-pairs';
import type { Instance } from './instance';
import { keepsEveryRule } from './keeps-rules';
import { solveLarge } from './large-program';
import { type Columns, solveWhole } from './linear-solver';
import { cellsOfPlacement, type Placement, sumsOf, totalOf } from './placement';
import { placementProgram, type Wanted } from './placement-program';
import { type RelaxedPlacement, relaxedPlacement } from './relaxed-placement';
import type { Search } from './search';

/** As many seats filled as can be, and then the largest sum; null when nothing keeps every rule. */
export async function fullestPlacement(search: Search): Promise<Placement | null> {
  const { instance, open, gains } = search;
  if (instance.isFixed.some((isFixed, cell) => isFixed === 1 && open[cell] === 0)) return null;
  const relaxed = relaxedPlacement(instance, open, gains);
  const found = await onCheapCells(search, relaxed, { seats: relaxed.filledSeats, threshold: null });
  if (found) return found;
  const ones = gains.map(() => 1);
  const most = await placeFrom({ ...search, gains: ones }, cellsOf(open), anySeats, relaxed.placed);
  return most && bestPlacement(search, { seats: most.flat().length, threshold: null }, most);
}

const anySeats = { seats: null, threshold: null };

/** Exactly so many seats filled, and then the largest sum; null when that cannot be. `known` is a placement with them. */
export async function bestPlacement(
  search: Search,
  wanted: ExactlyWanted,
  known: Placement,
): Promise<Placement | null> {
  const relaxed = relaxedPlacement(search.instance, search.open, search.gains, wanted.seats);
  if (relaxed.filledSeats < wanted.seats) return null;
  const found = await onCheapCells(search, relaxed, wanted);
  return found === undefined ? placeFrom(search, cellsOf(search.open), wanted, known) : found;
}

export type ExactlyWanted = Wanted & { readonly seats: number };

export interface SomePlacement {
  readonly placement: Placement;
  /** Whether it is also one with the largest sum. */
  readonly isBest: boolean;
}

/** Exactly so many seats filled, and a large sum if that is no trouble; null when that cannot be. */
export async function somePlacement(search: Search, wanted: ExactlyWanted): Promise<SomePlacement | null> {
  const relaxed = relaxedPlacement(search.instance, search.open, search.gains, wanted.seats);
  if (relaxed.filledSeats < wanted.seats) return null;
  if (isWhole(search.instance, relaxed.placed, wanted)) return { placement: relaxed.placed, isBest: true };
  const priced = cellsByPenalty(search, relaxed);
  for (const limit of [...limitsOf(priced, wanted.seats), Infinity]) {
    const placement = await placeOn(search, within(priced, limit), wanted);
    if (placement) return { placement, isBest: limit === Infinity };
  }
  return null;
}

/** Whether the seats can be filled on these cells as far as places and seniors go. */
export function canFill(instance: Instance, open: Uint8Array, seats: number): boolean {
  return relaxedPlacement(instance, open, new Float64Array(open.length), seats).filledSeats === seats;
}

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
  wanted: ExactlyWanted,
): Promise<Placement | null | undefined> {
  const { instance, gains } = search;
  if (isWhole(instance, relaxed.placed, wanted)) return relaxed.placed;
  const branched = wanted.threshold ? undefined : branchOnPairs(search, relaxed, wanted.seats);
  if (branched !== undefined) return branched;
  const priced = cellsByPenalty(search, relaxed);
  const limits = limitsOf(priced, wanted.seats);
  for (const limit of limits) {
    const found = await placeOn(search, within(priced, limit), wanted);
    if (found === null) continue;
    const gap = totalOf(instance, gains, relaxed.placed) - totalOf(instance, gains, found);
    return gap <= limit ? found : placeFrom(search, within(priced, gap + rounding), wanted, found);
  }
  return limits.length === 0 ? placeOn(search, within(priced, Infinity), wanted) : undefined;
}

/** What a cell may cost to be looked at first, and what when that is not enough; none where all cells are few. */
function limitsOf(priced: readonly PricedCell[], seats: number): number[] {
  const few = Math.max(300, 4 * seats);
  return [few, 4 * few].flatMap((count) => priced[count]?.penalty ?? []);
}

function isWhole(instance: Instance, placement: Placement, { threshold }: Wanted): boolean {
  return (
    keepsEveryRule(instance, placement) &&
    (threshold === null ||
      sumsOf(instance, threshold.scores, placement).every((score) => score >= threshold.least))
  );
}

async function placeOn(search: Search, cells: readonly number[], wanted: Wanted): Promise<Placement | null> {
  const columns = await solveWhole(placementProgram(search.instance, cells, search.gains, wanted));
  return columns && placementOf(search.instance, cells, columns);
}

/** As `placeOn`, for many cells; it begins at those of a placement. */
async function placeFrom(
  search: Search,
  cells: readonly number[],
  wanted: Wanted,
  begin: Placement,
): Promise<Placement | null> {
  const { instance, gains } = search;
  const program = placementProgram(instance, cells, gains, wanted);
  const isBegun = new Set(cellsOfPlacement(instance, begin));
  const start = [...program.gains.keys()].filter(
    (column) => column >= cells.length || isBegun.has(cells[column] as number),
  );
  const columns = await solveLarge(program, start);
  return columns && placementOf(instance, cells, columns);
}

function placementOf(instance: Instance, cells: readonly number[], columns: Columns): Placement {
  const people = instance.reviewerIds.length;
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
