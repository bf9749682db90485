import type { Tie } from './conflict-path';
import type { TieExplanation } from './tie-explanation';

/** The strongest tie of a person to an organisation on a day, with what is needed to show it. */
export interface FoundTie {
  readonly tie: Tie;
  readonly explanation: TieExplanation;
  /** Of every organisation on the path or unknown, and of the target. */
  readonly names: Readonly<Record<string, string>>;
  /** What the person does or did at their own end of the path; empty when nobody said. */
  readonly functionTitle: string;
  /** Whether any tie of the person is on record that had begun by that day. */
  readonly hasTies: boolean;
  readonly lookBackYears: number;
}
