import type { Row, WholeProgram } from './linear-solver';

/** A program while it is being written. */
export class ProgramDraft implements WholeProgram {
  readonly gains: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly rows: Row[] = [];

  /** A number of at least `lower` and at most `upper`; its column. */
  add(gain: number, lower = 0, upper = 1): number {
    this.lower.push(lower);
    this.upper.push(upper);
    return this.gains.push(gain) - 1;
  }

  /** The sum of columns, each as often as its weight says, lies between two bounds. */
  hold(least: number, terms: readonly Term[], most: number): void {
    this.rows.push({
      least,
      most,
      columns: terms.map(([column]) => column),
      weights: terms.map(([, weight]) => weight),
    });
  }
}

export type Term = readonly [column: number, weight: number];

export function times(weight: number, columns: readonly number[]): Term[] {
  return columns.map((column) => [column, weight]);
}
