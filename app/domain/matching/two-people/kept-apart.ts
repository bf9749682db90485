import type { AccreditationLevel } from '../../registry/accreditation/accreditation-status';
import type { ReviewerCount } from '../../requests/reviewer-count';
import { mayLead } from '../pair-rules';
import type { Exclusion } from '../reasons';
import type { CandidateSnapshot } from '../snapshot';
import { boundElsewhere, keptApart, mayReviewTogether, pairKey } from './companions';

/** Two people of whom each may take a seat, and what a rule about them says. */
export interface RuledPair {
  readonly one: { readonly personId: string; readonly name: string };
  readonly other: { readonly personId: string; readonly name: string };
  /** Seen from the first: never beside the other, or only, which excludes every other pair with either of them. */
  readonly exclusion: Exclusion;
}

interface Placed {
  readonly candidate: CandidateSnapshot;
  readonly level: AccreditationLevel;
}

/**
 * Somebody who may take a seat and has nobody to take it with, because whom they only review with cannot, or because
 * the request does not ask exactly two.
 */
export function strandedExclusion(
  { candidate, level }: Placed,
  eligible: ReadonlyMap<string, Placed>,
  reviewers: ReviewerCount,
): Exclusion | null {
  const [companion] = candidate.onlyWith;
  if (!companion) return null;
  const [elsewhere] = boundElsewhere(candidate, reviewers);
  if (elsewhere) return elsewhere;
  const hasPartner = candidate.onlyWith.some(({ personId }) => {
    const partner = eligible.get(personId);
    return (
      partner !== undefined &&
      mayReviewTogether(candidate, partner.candidate) &&
      (mayLead(level) || mayLead(partner.level))
    );
  });
  return hasPartner
    ? null
    : { rule: 'H8', code: 'only-companion-cannot', params: { reviewer: companion.name } };
}

/** The pairs that rules about two people leave out or tie together, each once, in the order of the people given. */
export function ruledPairs(people: readonly CandidateSnapshot[]): RuledPair[] {
  const byId = new Map(people.map((one) => [one.personId, one]));
  const seen = new Set<string>();
  const named = ({ personId, name }: CandidateSnapshot) => ({ personId, name });
  return people.flatMap((one) => {
    const companions = [...one.neverWith, ...one.onlyWith].flatMap(
      ({ personId }) => byId.get(personId) ?? [],
    );
    return companions.flatMap((other): RuledPair[] => {
      const key = pairKey(one, other);
      if (other === one || seen.has(key)) return [];
      seen.add(key);
      const [exclusion = { rule: 'H8', code: 'only-together', params: { reviewer: other.name } } as const] =
        keptApart('H8', one, other);
      return [{ one: named(one), other: named(other), exclusion }];
    });
  });
}
