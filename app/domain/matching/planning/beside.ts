import type { MatchingContext } from '../matching-context';
import { shareEmployer } from '../pair-rules';
import { continuityPoints, sumOfPoints } from '../soft-rules';
import { apartFromReviewers } from '../supervisor-rules';
import { mostTogether, togetherPoints } from '../together-rules';
import { keptApart, mayReviewTogether } from '../two-people/companions';
import type { Sitter } from './sitters';

/** What two people in two seats of one request are worth to each other; `null` where a rule keeps them apart. */
export function pointsBeside(context: MatchingContext, earlier: Sitter, later: Sitter): number | null {
  return later.seat === 'supervisor'
    ? underSupervisor(context, earlier, later)
    : besideReviewer(context, earlier, later);
}

/** H8, and S2, S3 and S9. */
function besideReviewer(context: MatchingContext, one: Sitter, other: Sitter): number | null {
  if (one.candidate.personId === other.candidate.personId) return null;
  if (!mayReviewTogether(one.candidate, other.candidate)) return null;
  return (
    togetherPoints(context, one.traits, other.traits) +
    (shareEmployer(one.candidate, other.candidate) ? 0 : context.weights['different-employers'].points)
  );
}

/** H9, and S7. */
function underSupervisor(context: MatchingContext, reviewer: Sitter, supervisor: Sitter): number | null {
  if (apartFromReviewers(supervisor.candidate, [reviewer.candidate]).length > 0) return null;
  if (keptApart('H9', supervisor.candidate, reviewer.candidate).length > 0) return null;
  return sumOfPoints(continuityPoints(context, supervisor.candidate.personId, reviewer.candidate));
}

/** No two people in these seats are worth more to each other. */
export function mostBeside(context: MatchingContext, later: Sitter['seat']): number {
  if (later !== 'supervisor') return mostTogether(context);
  const { 'knows-reviewer': knows, 'three-in-a-row': threeInARow } = context.weights;
  return Math.max(0, knows.points, threeInARow.points);
}

/** No two people in these seats, whom no rule keeps apart, are worth less to each other. */
export function leastBeside({ weights }: MatchingContext): number {
  return Object.values(weights)
    .filter(({ rule }) => rule === 'S2' || rule === 'S3' || rule === 'S7' || rule === 'S9')
    .reduce((sum, { points }) => sum + Math.min(0, points), 0);
}
