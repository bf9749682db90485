/** Scores as the solver counts them. */
export interface ScoreScale {
  /** By cell: a whole number wherever the scores have few decimals, else a number of about the same size. */
  readonly scaled: Float64Array;
  /** Whether they are whole, so that sums of them are exact and a step is 1. */
  readonly isWhole: boolean;
}

const mostDecimals = 6;
const largest = 1e6;

/**
 * Multiplies scores so that they are whole, or else so that they spread over a million: what HiGHS tolerates, a
 * millionth of a step, is then far less than two sums can differ.
 */
export function scaleScores(scores: Float64Array): ScoreScale {
  const given = scores.filter((score) => !Number.isNaN(score));
  const size = given.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  for (let decimals = 0; decimals <= mostDecimals && size * 10 ** decimals <= largest; decimals += 1) {
    const factor = 10 ** decimals;
    if (given.every((score) => isNearlyWhole(score * factor))) {
      return { scaled: scores.map((score) => Math.round(score * factor)), isWhole: true };
    }
  }
  return { scaled: scores.map((score) => (score * largest) / size), isWhole: false };
}

/** As near as 0.07 × 100 is to 7. */
function isNearlyWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 4 * Number.EPSILON * Math.max(1, Math.abs(value));
}
