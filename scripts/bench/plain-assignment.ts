import type { Highs } from 'highs';
import type { Problem } from '~/domain/matching/assign/problem';

export interface PlainAnswer {
  readonly filledSeats: number;
  readonly objective: number;
}

/** The least somebody would write: a binary per request and person, every rule a row, solved as it is. */
export function assignBySeats(highs: Highs, problem: Problem, seconds: number): PlainAnswer | null {
  const model = new PlainModel();
  const { requests, reviewers, scores, forbiddenPairs = [], rules = {} } = problem;
  const prize = fillingPrize(problem);
  const column = requests.map((_, row) =>
    reviewers.map((_person, at) => {
      const score = scores[row]?.[at] ?? null;
      return score === null ? null : model.addColumn(prize + score);
    }),
  );
  const people = new Map(reviewers.map(({ id }, at) => [id, at]));
  for (const [row, { demand }] of requests.entries()) {
    const here = column[row] ?? [];
    model.addRow(
      0,
      demand,
      here.flatMap((own) => (own === null ? [] : [[own, 1]])),
    );
    if (rules.seniorPerRequest) {
      const weight = (at: number) => (reviewers[at]?.senior ? demand - 1 : -1);
      model.addRow(
        0,
        Infinity,
        here.flatMap((own, at) => (own === null ? [] : [[own, weight(at)]])),
      );
    }
    for (const [one, other] of forbiddenPairs) {
      const pair = [one, other].map((id) => here[people.get(id) ?? -1] ?? null);
      if (pair.every((own) => own !== null))
        model.addRow(
          0,
          1,
          pair.map((own) => [own, 1]),
        );
    }
  }
  for (const [at, { capacity }] of reviewers.entries()) {
    model.addRow(
      0,
      capacity,
      column.flatMap((here) => (here[at] == null ? [] : [[here[at], 1]])),
    );
  }
  return answerOf(model.solve(highs, seconds), prize);
}

/** As matching by pairs is usually written: a binary per request and pair of people who may be together on it. */
export function assignByPairs(highs: Highs, problem: Problem, seconds: number): PlainAnswer | null {
  const model = new PlainModel();
  const { requests, reviewers, scores, forbiddenPairs = [], rules = {} } = problem;
  const prize = fillingPrize(problem);
  const apart = new Set(forbiddenPairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const theirs = reviewers.map((): [number, number][] => []);
  for (const row of requests.keys()) {
    const here: [number, number][] = [];
    for (const [one, left] of reviewers.entries()) {
      for (let other = one + 1; other < reviewers.length; other += 1) {
        const right = reviewers[other];
        const [first, second] = [scores[row]?.[one] ?? null, scores[row]?.[other] ?? null];
        if (first === null || second === null || apart.has(`${left.id} ${right?.id}`)) continue;
        if (rules.seniorPerRequest && !left.senior && !right?.senior) continue;
        const column = model.addColumn(2 * prize + first + second);
        here.push([column, 1]);
        theirs[one]?.push([column, 1]);
        theirs[other]?.push([column, 1]);
      }
    }
    model.addRow(0, 1, here);
  }
  for (const [at, { capacity }] of reviewers.entries()) model.addRow(0, capacity, theirs[at] ?? []);
  return answerOf(model.solve(highs, seconds), prize);
}

/** What a filled seat is worth beside its score: more than all scores together. */
function fillingPrize({ requests, scores }: Problem): number {
  const most = Math.max(...scores.flat().map((score) => Math.abs(score ?? 0)));
  return 1 + 2 * most * requests.reduce((sum, { demand }) => sum + demand, 0);
}

function answerOf(objective: number | null, prize: number): PlainAnswer | null {
  if (objective === null) return null;
  const filledSeats = Math.floor((objective + prize / 2) / prize);
  return { filledSeats, objective: Math.round(objective - filledSeats * prize) };
}

class PlainModel {
  private readonly gains: number[] = [];
  private readonly least: number[] = [];
  private readonly most: number[] = [];
  private readonly starts = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  addColumn(gain: number): number {
    return this.gains.push(gain) - 1;
  }

  addRow(least: number, most: number, terms: readonly (readonly (number | null)[])[]): void {
    this.least.push(least);
    this.most.push(most);
    for (const [column, weight] of terms) {
      this.indices.push(column ?? 0);
      this.values.push(weight ?? 0);
    }
    this.starts.push(this.indices.length);
  }

  /** The objective of a proved best solution; null when there is none within the time. */
  solve(highs: Highs, seconds: number): number | null {
    const [numCols, numRows] = [this.gains.length, this.least.length];
    const source = {
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(this.gains),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: this.least,
      rowUpper: this.most,
      integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer),
      matrix: {
        format: 'csr' as const,
        numRows,
        numCols,
        starts: this.starts,
        indices: new Int32Array(this.indices),
        values: new Float64Array(this.values),
      },
    };
    return highs.withModel(source, (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: seconds });
      model.run();
      const isProved = model.getModelStatus() === highs.constants.modelStatus.optimal;
      return isProved ? model.getObjectiveValue() : null;
    });
  }
}
