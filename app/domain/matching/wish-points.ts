import type { MatchingContext } from './matching-context';
import { reasonFor } from './point-reason';
import type { PointReason } from './reasons';
import type { CandidateSnapshot } from './snapshot';

/**
 * S11: what the person would rather do and where. A wish counts and is named, it never excludes. Where nothing was
 * said nothing counts, and online the distance is no matter.
 */
export function wishPoints(
  { request, weights }: MatchingContext,
  { personId, wishes }: CandidateSnapshot,
): PointReason[] {
  const { preferredForms, meetingModes, ratherNotThemes, distance } = wishes;
  const { form, meetingMode } = request;
  const reasons: PointReason[] = [];
  if (preferredForms.includes(form)) {
    reasons.push(reasonFor(weights, 'form-preferred', { reviewForm: form }, personId));
  }
  if (meetingMode !== null && meetingModes.length > 0) {
    const code = meetingModes.includes(meetingMode) ? 'meeting-mode-fits' : 'meeting-mode-differs';
    reasons.push(reasonFor(weights, code, { meetingMode }, personId));
  }
  if (distance !== null && meetingMode !== 'online') {
    const code = distance.kilometres <= distance.farthest ? 'within-distance' : 'beyond-distance';
    reasons.push(reasonFor(weights, code, distance, personId));
  }
  const themes = request.themes.filter((theme) => ratherNotThemes.includes(theme));
  if (themes.length > 0) {
    reasons.push(reasonFor(weights, 'theme-rather-not', { theme: themes }, personId, themes.length));
  }
  return reasons;
}

/** S11, what the person said to an open call for this request. "Can" is information, and so is silence. */
export function callPoints(
  { weights }: MatchingContext,
  { personId, wishes: { callAnswer } }: CandidateSnapshot,
): PointReason[] {
  if (callAnswer === 'keen') return [reasonFor(weights, 'says-keen', {}, personId)];
  if (callAnswer === 'rather-not') return [reasonFor(weights, 'says-rather-not', {}, personId)];
  return [];
}
