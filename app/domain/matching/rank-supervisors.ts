import {
  personJudgements,
  personNotes,
  personToDos,
  requestJudgements,
  supervisorEligibility,
} from './eligibility';
import {
  type EligiblePerson,
  type Explanation,
  type RankedPerson,
  rankedPerson,
  splitPoints,
} from './explanation';
import { type MatchingContext, matchingContext } from './matching-context';
import { byRank, inNameOrder, type RankKey } from './rank-order';

import type { Judgement } from './reasons';
import type { ExcludedPerson } from './reviewers-to-seat';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from './snapshot';
import { anySeatPoints, continuityPoints } from './soft-rules';
import type { Weights } from './weights';

export interface RankedSupervisor extends Explanation {
  readonly supervisor: RankedPerson;
}

export interface SupervisorRanking {
  readonly supervisors: readonly RankedSupervisor[];
  readonly excluded: readonly ExcludedPerson[];
}

/**
 * Ranks the supervisors who may stand beside these reviewers, in the same order of points, hours, name and id.
 * Source: rules H2–H7 and H9–H13 for the seat, S5–S8 and S11 for the points.
 */
export function rankSupervisors(
  request: RequestSnapshot,
  reviewers: readonly CandidateSnapshot[],
  candidates: readonly CandidateSnapshot[],
  settings: MatchingSettings,
  weights?: Weights,
): SupervisorRanking {
  const context = matchingContext(request, settings, weights);
  const ranked: { key: RankKey; supervisor: RankedSupervisor }[] = [];
  const excluded: ExcludedPerson[] = [];
  for (const [nameRank, candidate] of inNameOrder(candidates).entries()) {
    const { personId, name, minutesThisYear } = candidate;
    const { level, exclusions, setAside } = supervisorEligibility(context, candidate, reviewers);
    const binding = exclusions[0];
    if (binding) excluded.push({ personId, name, level, binding, all: exclusions });
    else if (level !== null) {
      const supervisor = explainSupervisor(context, { candidate, level, setAside }, reviewers);
      const key = { points: supervisor.points, minutes: minutesThisYear, leadName: nameRank, coName: 0 };
      ranked.push({ key, supervisor });
    }
  }
  return {
    supervisors: ranked.sort((a, b) => byRank(a.key, b.key)).map(({ supervisor }) => supervisor),
    excluded,
  };
}

function explainSupervisor(
  context: MatchingContext,
  eligible: EligiblePerson,
  reviewers: readonly CandidateSnapshot[],
): RankedSupervisor {
  const { candidate, setAside } = eligible;
  const scored = [
    ...anySeatPoints(context, candidate),
    ...reviewers.flatMap((reviewer) => continuityPoints(context, candidate.personId, reviewer)),
  ];
  return {
    supervisor: rankedPerson(eligible),
    ...splitPoints(scored, personNotes(context, candidate, 'supervisor')),
    setAside,
    toJudge: [
      ...requestJudgements(context),
      ...personJudgements(context, candidate),
      ...reviewersGroupsUnknown(reviewers),
    ],
    toDo: personToDos(candidate),
  };
}

/** Where a reviewer's employer group is unknown, nobody can be shown to be of another employer. */
function reviewersGroupsUnknown(reviewers: readonly CandidateSnapshot[]): Judgement[] {
  return reviewers
    .filter(({ employerGroupKnown }) => !employerGroupKnown)
    .map(({ personId }) => ({ code: 'employer-group-unknown', params: {}, personId }));
}
