import type { PointCode, PointParams, PointReason } from './reasons';
import type { Weights } from './weights';

/** A reason with its points from the table: `times` counts the matches it is about. */
export function reasonFor<Code extends PointCode>(
  weights: Weights,
  code: Code,
  params: PointParams[Code],
  personId: string | null,
  times = 1,
): PointReason {
  const { rule, points } = weights[code];
  // The compiler cannot see that a code of the union keeps its own parameters.
  return { code, params, rule, points: points * times, personId } as PointReason;
}
