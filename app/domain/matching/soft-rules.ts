import { hoursOf } from '../kernel/minutes';
import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import type { CareDomain } from '../registry/expertise';
import type { ReviewerSeat } from './invitation-status';
import type { MatchingContext } from './matching-context';
import { reasonFor } from './point-reason';
import type { PointReason } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { softThresholds } from './weights';
import { callPoints, wishPoints } from './wish-points';

export function knows(of: CareDomain, wanted: CareDomain): boolean {
  return of === 'both' || of === wanted;
}

/** S1, S4, S5, S6, S8, S9, S10 and S11 for one reviewer in one seat. */
export function reviewerPoints(
  context: MatchingContext,
  candidate: CandidateSnapshot,
  level: AccreditationLevel,
  seat: ReviewerSeat,
): PointReason[] {
  const { request, weights } = context;
  const { personId } = candidate;
  const reasons: PointReason[] = [];
  const themes = request.themes.filter((theme) => candidate.themes.includes(theme));
  if (themes.length > 0)
    reasons.push(reasonFor(weights, 'theme-known', { theme: themes }, personId, themes.length));
  const sectors = request.sectors.filter((sector) => candidate.sectors.includes(sector));
  if (sectors.length > 0) {
    reasons.push(reasonFor(weights, 'sector-known', { sector: sectors }, personId, sectors.length));
  }
  const { careDomain } = request;
  if (careDomain !== 'both' && knows(candidate.careDomain, careDomain)) {
    reasons.push(reasonFor(weights, 'care-domain-known', { careDomain }, personId));
  }
  if (candidate.provinceCodes.includes(request.provinceCode)) {
    reasons.push(reasonFor(weights, 'works-in-province', {}, personId));
  }
  const { youthRegionCode } = request;
  if (youthRegionCode !== null && !candidate.youthRegionCodes.includes(youthRegionCode)) {
    reasons.push(reasonFor(weights, 'outside-youth-region', {}, personId));
  }
  const languages = request.languageNeeds.filter((one) => candidate.spokenLanguages.includes(one));
  if (languages.length > 0) {
    reasons.push(
      reasonFor(weights, 'speaks-language', { spokenLanguage: languages }, personId, languages.length),
    );
  }
  if (seat === 'lead' && level === 'experienced') {
    reasons.push(reasonFor(weights, 'experienced-lead', {}, personId));
  }
  if (seat !== 'lead' && level === 'trainee') {
    const code = request.wantsTrainee ? 'trainee-wanted' : 'trainee-not-asked';
    reasons.push(reasonFor(weights, code, {}, personId));
  }
  return [...reasons, ...anySeatPoints(context, candidate), ...callPoints(context, candidate)];
}

/** S5, S6, S8 and S11: what somebody brings to any seat. A supervisor alone brings nothing else. */
export function anySeatPoints(context: MatchingContext, candidate: CandidateSnapshot): PointReason[] {
  return [
    ...formAndSpreadPoints(context, candidate),
    ...perceivedConflictPoints(context, candidate),
    ...wishPoints(context, candidate),
  ];
}

/** S5 for the form, and S6: keeps the skill, and spreads the paid work over people. */
function formAndSpreadPoints(
  { request, weights, recentSince }: MatchingContext,
  { personId, reviewForms, lastReviewOn, minutesThisYear }: CandidateSnapshot,
): PointReason[] {
  const reasons: PointReason[] = [];
  if (reviewForms.includes(request.form)) {
    reasons.push(reasonFor(weights, 'form-known', { reviewForm: request.form }, personId));
  }
  if (lastReviewOn !== null && lastReviewOn >= recentSince) {
    reasons.push(reasonFor(weights, 'recent-review', { lastReviewOn }, personId));
  }
  const hours = hoursOf(minutesThisYear);
  if (minutesThisYear <= softThresholds.fewMinutesThisYear) {
    reasons.push(reasonFor(weights, 'few-hours-this-year', { hours }, personId));
  } else if (minutesThisYear >= softThresholds.manyMinutesThisYear) {
    reasons.push(reasonFor(weights, 'many-hours-this-year', { hours }, personId));
  }
  return reasons;
}

/** S8: what is allowed but may be seen as a conflict takes points. */
function perceivedConflictPoints(
  { organisations, weights }: MatchingContext,
  { personId, ties, perceivedConflicts }: CandidateSnapshot,
): PointReason[] {
  const fromTies = ties.flatMap(({ organisationId, verdict, path }): PointReason[] => {
    const organisation = organisations.get(organisationId);
    if (!organisation) return [];
    const params = { organisation: organisation.name };
    if (verdict === 'lapsed') return [{ ...reasonFor(weights, 'tie-lapsed', params, personId), path }];
    if (verdict === 'recent' && !organisation.parts.has('involved')) {
      return [{ ...reasonFor(weights, 'payer-tie-recent', params, personId), path }];
    }
    return [];
  });
  const perceived = perceivedConflicts.map(({ kind, organisation }) =>
    reasonFor(weights, 'perceived-conflict', { perceivedConflict: kind, organisation }, personId),
  );
  return [...fromTies, ...perceived];
}

/** S7: continuity with a reviewer, but not the same supervisor three times in a row. */
export function continuityPoints(
  { weights }: MatchingContext,
  supervisorId: string,
  reviewer: CandidateSnapshot,
): PointReason[] {
  const lastThree = reviewer.recentSupervisorIds.slice(0, 3);
  const params = { reviewer: reviewer.name };
  if (lastThree.length === 3 && lastThree.every((id) => id === supervisorId)) {
    return [reasonFor(weights, 'three-in-a-row', params, supervisorId)];
  }
  return reviewer.recentSupervisorIds.includes(supervisorId)
    ? [reasonFor(weights, 'knows-reviewer', params, supervisorId)]
    : [];
}

export function sumOfPoints(reasons: readonly PointReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}
