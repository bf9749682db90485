import type { Instance } from './instance';
import type { WholeProgram } from './linear-solver';
import { ProgramDraft, times } from './program-draft';
import { RuleRows } from './rule-rows';

export interface Wanted {
  /** Exactly so many seats filled; null for any number. */
  readonly seats: number | null;
  /** Every request has at least this sum of scores; null when nothing is asked. */
  readonly threshold: Threshold | null;
}

export interface Threshold {
  readonly least: number;
  /** By cell. */
  readonly scores: Float64Array;
}

/** Its solutions are the placements on these cells that keep every rule; its first columns are the cells. */
export function placementProgram(
  instance: Instance,
  cells: readonly number[],
  gains: Float64Array,
  { seats, threshold }: Wanted,
): WholeProgram {
  const draft = new ProgramDraft();
  const isFull = seats === seatsAsked(instance);
  const rules = new RuleRows(draft, instance, cells, (cell) => gains[cell] as number);
  rules.addAll(isFull);
  if (seats !== null && !isFull) draft.hold(seats, times(1, [...cells.keys()]), seats);
  if (threshold) addThreshold(draft, rules, instance, threshold);
  return draft;
}

export function seatsAsked({ demand }: Instance): number {
  return demand.reduce((sum, seats) => sum + seats, 0);
}

function addThreshold(draft: ProgramDraft, rules: RuleRows, instance: Instance, threshold: Threshold): void {
  for (const [request, demand] of instance.demand.entries()) {
    const first = request * instance.reviewerIds.length;
    const scored = [...rules.at(request)]
      .map(([person, column]) => ({ column, score: threshold.scores[first + person] as number }))
      .sort((a, b) => a.score - b.score || a.column - b.column);
    if (demand === 2 && threshold.least > 0) {
      addPartners(draft, scored, threshold.least);
    }
    draft.hold(
      threshold.least,
      scored.map(({ column, score }) => [column, score]),
      Infinity,
    );
  }
}

function addPartners(
  draft: ProgramDraft,
  scored: readonly { column: number; score: number }[],
  least: number,
): void {
  for (const [at, { score }] of scored.entries()) {
    if (2 * score >= least || scored[at + 1]?.score === score) continue;
    const low = scored.slice(0, at + 1).map(({ column }) => column);
    const high = scored.filter((one) => one.score + score >= least).map(({ column }) => column);
    draft.hold(0, [...times(1, high), ...times(-1, low)], Infinity);
  }
}
