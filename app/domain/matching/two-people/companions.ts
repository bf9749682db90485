import { type ReviewerCount, usualReviewers } from '../../requests/reviewer-count';
import type { Exclusion } from '../reasons';
import type { CandidateSnapshot, Companion } from '../snapshot';

/** Somebody, with those they never and those they only review with. */
export type WithCompanions = Pick<CandidateSnapshot, 'personId' | 'neverWith' | 'onlyWith'>;
type Named = WithCompanions & Pick<CandidateSnapshot, 'name'>;

const isOneOf = (companions: CandidateSnapshot['neverWith'], { personId }: WithCompanions) =>
  companions.some((companion) => companion.personId === personId);
const isOnly = (companions: CandidateSnapshot['onlyWith'], { personId }: WithCompanions) =>
  companions.every((companion) => companion.personId === personId);

/** Two people in either order. */
export function pairKey(one: WithCompanions, other: WithCompanions): string {
  return [one.personId, other.personId].sort().join(' ');
}

/** H8: whether the rules about two people let these two review together. */
export function mayReviewTogether(one: WithCompanions, other: WithCompanions): boolean {
  return (
    !isOneOf(one.neverWith, other) &&
    !isOneOf(other.neverWith, one) &&
    isOnly(one.onlyWith, other) &&
    isOnly(other.onlyWith, one)
  );
}

/** Why one never works beside the other: as the second reviewer (H8), or as supervisor and reviewer (H9). */
export function keptApart(rule: 'H8' | 'H9', one: Named, other: Named): Exclusion[] {
  if (!isOneOf(one.neverWith, other) && !isOneOf(other.neverWith, one)) return [];
  return [{ rule, code: 'never-together', params: { reviewer: other.name } }];
}

/** H8: whoever only reviews together with one other takes no part where there is no place for exactly the two. */
export function boundElsewhere({ onlyWith }: WithCompanions, reviewers: ReviewerCount): Exclusion[] {
  return reviewers === 2 ? [] : onlyWith.map(onlyTogether);
}

/**
 * H8: why one does not review with the others in a request of so many, seen from the first: whichever of them is kept
 * for somebody else.
 */
export function companionExclusions(
  one: Named,
  others: readonly Named[],
  reviewers: ReviewerCount = usualReviewers,
): Exclusion[] {
  const kept = one.onlyWith.filter(({ personId }) => others.some((other) => other.personId !== personId));
  return [
    ...others.flatMap((other) => keptApart('H8', one, other)),
    ...(reviewers === 2 ? kept.map(onlyTogether) : boundElsewhere(one, reviewers)),
    ...others.flatMap((other) =>
      other.onlyWith
        .filter(({ personId }) => personId !== one.personId)
        .map(({ name }): Exclusion => {
          return {
            rule: 'H8',
            code: 'other-only-together',
            params: { reviewer: other.name, companion: name },
          };
        }),
    ),
  ];
}

function onlyTogether({ name }: Companion): Exclusion {
  return { rule: 'H8', code: 'only-together', params: { reviewer: name } };
}
