import { type Columns, type Row, solveFractional, solveWhole, type WholeProgram } from './linear-solver';

/**
 * As `solveWhole`, for programs of which nearly all columns stay nothing. Without wholeness and on a few columns HiGHS
 * answers at once; its prices say which other columns would gain by it, until none would. Then they say of every column
 * how much it costs at least, and a whole solution proves that no column dearer than its gap can be in a better one.
 * Starts with columns on which something is possible; where nothing is, it solves the whole.
 */
export async function solveLarge(program: WholeProgram, start: Iterable<number>): Promise<Columns | null> {
  if (program.gains.length < leastColumns) return solveWhole(program);
  const first = new Set(start);
  for (const [column, least] of program.lower.entries()) if (least !== 0) first.add(column);
  const priced = await priceColumns(program, first);
  if (priced === null) return solveWhole(program);

  const few = new Set(first);
  for (;;) {
    const found = await solveOn(program, few);
    const gap = found === null ? Infinity : priced.bound - totalOf(program, found);
    if (found && gap < rounding) return found;
    const more = cheapest(priced.costs, few, gap + rounding);
    if (more.length === 0) return found;
    for (const column of more.slice(0, Math.max(columnsAtOnce, few.size))) few.add(column);
  }
}

const leastColumns = 1_000;
const columnsAtOnce = 1_000;
/** More than sums of prices can be off, and less than anything whole. */
const rounding = 1e-3;

interface PricedColumns {
  /** No solution has more. */
  readonly bound: number;
  /** By column: a solution that uses it has so much less than the bound. */
  readonly costs: Float64Array;
}

async function priceColumns(
  program: WholeProgram,
  first: ReadonlySet<number>,
): Promise<PricedColumns | null> {
  const few = new Set(first);
  for (;;) {
    const solved = await solveFractional(partOf(program, few));
    if (solved === null) return null;
    const costs = costsAt(program, solved.prices);
    const better = cheapest(costs, few, -tolerance);
    if (better.length === 0) return { bound: boundOf(program, solved.objective), costs };
    for (const column of better.slice(0, Math.max(columnsAtOnce, few.size))) few.add(column);
  }
}

const tolerance = 1e-6;

/** Whole gains have whole sums. */
function boundOf({ gains }: WholeProgram, objective: number): number {
  return gains.every(Number.isInteger) ? Math.floor(objective + rounding) : objective;
}

/** The columns that cost at most so much, and are not among the few, the cheapest first. */
function cheapest(costs: Float64Array, few: ReadonlySet<number>, most: number): number[] {
  return [...costs.keys()]
    .filter((column) => (costs[column] as number) <= most && !few.has(column))
    .sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b);
}

async function solveOn(program: WholeProgram, few: ReadonlySet<number>): Promise<Columns | null> {
  const found = await solveWhole(partOf(program, few));
  if (found === null) return null;
  const all = program.gains.map(() => 0);
  for (const [at, column] of inOrder(few).entries()) all[column] = found[at] as number;
  return all;
}

function totalOf({ gains }: WholeProgram, columns: Columns): number {
  return gains.reduce((sum, gain, column) => sum + gain * (columns[column] as number), 0);
}

/** The program when all columns but these are nothing, every row kept. */
function partOf({ gains, lower, upper, rows }: WholeProgram, few: ReadonlySet<number>): WholeProgram {
  const order = inOrder(few);
  const place = new Int32Array(gains.length).fill(-1);
  for (const [at, column] of order.entries()) place[column] = at;
  return {
    gains: order.map((column) => gains[column] as number),
    lower: order.map((column) => lower[column] as number),
    upper: order.map((column) => upper[column] as number),
    rows: rows.map((row) => rowOn(row, place)),
  };
}

function inOrder(few: ReadonlySet<number>): number[] {
  return [...few].sort((a, b) => a - b);
}

function rowOn({ least, most, columns, weights }: Row, place: Int32Array): Row {
  const kept: number[] = [];
  const keptWeights: number[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = place[columns[at] as number] as number;
    if (column === -1) continue;
    kept.push(column);
    keptWeights.push(weights[at] as number);
  }
  return { least, most, columns: kept, weights: keptWeights };
}

/** By column, what it costs at these prices beyond what it gains. */
function costsAt({ gains, rows }: WholeProgram, prices: readonly number[]): Float64Array {
  const costs = Float64Array.from(gains, (gain) => -gain);
  for (const [row, { columns, weights }] of rows.entries()) {
    const price = prices[row] as number;
    if (price === 0) continue;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] as number;
      costs[column] = (costs[column] as number) + price * (weights[at] as number);
    }
  }
  return costs;
}
