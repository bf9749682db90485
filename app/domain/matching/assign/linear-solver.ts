import loadHighs, { type Highs, type Model } from 'highs';

/** `least ≤ sum of weight × column ≤ most`. */
export interface Row {
  readonly least: number;
  readonly most: number;
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

/** Columns are whole numbers between `lower` and `upper`; the sum of `gains` is made as large as possible. */
export interface WholeProgram {
  readonly gains: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly Row[];
}

/** What the columns of a best solution are. */
export type Columns = readonly number[];

/** A best solution when columns need not be whole. */
export interface FractionalSolution {
  readonly objective: number;
  /** By row, what the objective would gain by one more. */
  readonly prices: readonly number[];
}

/**
 * A best solution, proved to be one; null when there is no solution. HiGHS is loaded with the first question, once per
 * process. It has no limit of time and computes on the calling thread.
 */
export async function solveWhole(program: WholeProgram): Promise<Columns | null> {
  // HiGHS leaves a program without columns unsolved.
  if (program.gains.length === 0) return program.rows.every(isHeldByNothing) ? [] : null;
  return await withSolved(program, true, (model) => Array.from(model.getSolution().colValue, Math.round));
}

export async function solveFractional(program: WholeProgram): Promise<FractionalSolution | null> {
  return await withSolved(program, false, (model) => ({
    objective: model.getObjectiveValue(),
    prices: Array.from(model.getSolution().rowDual),
  }));
}

let loading: Promise<Highs> | undefined;

async function withSolved<Answer>(
  program: WholeProgram,
  isWhole: boolean,
  answer: (model: Model) => Answer,
): Promise<Answer | null> {
  loading ??= loadHighs();
  const highs = await loading;
  const { modelStatus } = highs.constants;
  return highs.withModel(modelOf(highs, program, isWhole), (model) => {
    model.options.set(exactly);
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return null;
    if (status !== modelStatus.optimal) throw new Error(`HiGHS ended with model status ${status}`);
    return answer(model);
  });
}

/** No gap is left open. The feasibility jump takes nine tenths of the time of a small program and finds nothing here. */
const exactly = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_heuristic_run_feasibility_jump: false,
};

function isHeldByNothing({ least, most }: Row): boolean {
  return least <= 0 && most >= 0;
}

function modelOf({ constants }: Highs, { gains, lower, upper, rows }: WholeProgram, isWhole: boolean) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { columns, weights } of rows) {
    for (const column of columns) indices.push(column);
    for (const weight of weights) values.push(weight);
    starts.push(indices.length);
  }
  const numCols = gains.length;
  const numRows = rows.length;
  const { integer, continuous } = constants.variableType;
  return {
    numCols,
    numRows,
    sense: constants.objectiveSense.maximize,
    colCost: gains,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    integrality: gains.map(() => (isWhole ? integer : continuous)),
    matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
  };
}
