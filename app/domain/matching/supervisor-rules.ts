import {
  accreditedSupervisor,
  activeMember,
  availableSupervisor,
  conductCertificate,
  conflictDeclared,
  objection,
  ownLimits,
  tieToInvolved,
  tieToPayer,
} from './hard-rules';
import type { MatchingContext } from './matching-context';
import { shareEmployer } from './pair-rules';
import type { Exclusion } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { keptApart } from './two-people/companions';

/** H9: apart from the reviewers: not one of them, not of their employer, not their mentor. */
export function apartFromReviewers(
  candidate: CandidateSnapshot,
  reviewers: readonly CandidateSnapshot[],
): Exclusion[] {
  if (reviewers.some(({ personId }) => personId === candidate.personId)) {
    return [{ rule: 'H9', code: 'reviews-this-question', params: {} }];
  }
  const exclusions: Exclusion[] = [];
  for (const reviewer of reviewers) {
    const params = { reviewer: reviewer.name };
    if (shareEmployer(candidate, reviewer)) {
      exclusions.push({ rule: 'H9', code: 'same-employer-as-reviewer', params });
    }
    if (reviewer.mentorIds.includes(candidate.personId)) {
      exclusions.push({ rule: 'H9', code: 'mentors-reviewer', params });
    }
  }
  return exclusions;
}

/**
 * Every hard rule a supervisor fails beside these reviewers, in the written order. A present tie falls under H9; of H7
 * only the person's own limits hold, because a supervisor takes no place.
 */
export function supervisorExclusions(
  context: MatchingContext,
  candidate: CandidateSnapshot,
  reviewers: readonly CandidateSnapshot[],
): Exclusion[] {
  const ties = tieToInvolved(context, candidate);
  const current = ties.filter((one) => one.code === 'tie-current');
  return [
    ...ties.filter((one) => one.code !== 'tie-current'),
    ...conflictDeclared(context, candidate),
    ...tieToPayer(context, candidate),
    ...availableSupervisor(context, candidate),
    ...ownLimits(context, candidate),
    ...current.map((one): Exclusion => ({ ...one, rule: 'H9' })),
    ...apartFromReviewers(candidate, reviewers),
    ...reviewers.flatMap((reviewer) => keptApart('H9', candidate, reviewer)),
    ...accreditedSupervisor(context, candidate),
    ...activeMember(context, candidate),
    ...objection(context, candidate),
    ...conductCertificate(context, candidate),
  ];
}
