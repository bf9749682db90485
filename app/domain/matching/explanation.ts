import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import type { Judgement, Note, PointReason, SetAside, ToDo } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { sumOfPoints } from './soft-rules';

/** Somebody who may take a seat. */
export interface EligiblePerson {
  readonly candidate: CandidateSnapshot;
  readonly level: AccreditationLevel;
  readonly setAside: readonly SetAside[];
}

export interface RankedPerson {
  readonly personId: string;
  readonly name: string;
  readonly level: AccreditationLevel;
}

/** What is said of reviewers or a supervisor: why it fits, what to mind, what a person must still judge or do. */
export interface Explanation {
  /** Sum of all points, of `reasons` and of `minds`. */
  readonly points: number;
  readonly reasons: readonly PointReason[];
  /** What took points, and what to know that takes none. */
  readonly minds: readonly (PointReason | Note)[];
  /** Hard rules set aside by the coordinator. */
  readonly setAside: readonly SetAside[];
  readonly toJudge: readonly Judgement[];
  /** Still asked before confirmation. */
  readonly toDo: readonly ToDo[];
}

export function rankedPerson({ candidate, level }: EligiblePerson): RankedPerson {
  return { personId: candidate.personId, name: candidate.name, level };
}

/** Points that were given are reasons for; points that were taken are to be minded, before the notes. */
export function splitPoints(
  scored: readonly PointReason[],
  notes: readonly Note[],
): Pick<Explanation, 'points' | 'reasons' | 'minds'> {
  return {
    points: sumOfPoints(scored),
    reasons: scored.filter(({ points }) => points >= 0),
    minds: [...scored.filter(({ points }) => points < 0), ...notes],
  };
}
