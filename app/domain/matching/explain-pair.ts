import { explainSeated, type Seated } from './explain-seated';
import { type EligiblePerson, type Explanation, type RankedPerson, rankedPerson } from './explanation';
import type { ReviewerSeat } from './invitation-status';
import type { MatchingContext } from './matching-context';

export interface RankedPair extends Explanation {
  readonly lead: RankedPerson;
  readonly co: RankedPerson;
}

/** Reviewers who may sit together, in the order of their seats: one, two or three. */
export interface RankedReviewers extends Explanation {
  readonly reviewers: readonly (RankedPerson & { readonly seat: ReviewerSeat })[];
}

/** Everything there is to say about two people who may sit together. */
export function explainPair(context: MatchingContext, lead: EligiblePerson, co: EligiblePerson): RankedPair {
  const seated = [
    { seat: 'lead', person: lead },
    { seat: 'co', person: co },
  ] as const;
  return { lead: rankedPerson(lead), co: rankedPerson(co), ...explainSeated(context, seated) };
}

/** Everything there is to say about everybody in a reviewer's seat. */
export function explainReviewers(context: MatchingContext, seated: readonly Seated[]): RankedReviewers {
  return {
    reviewers: seated.map(({ seat, person }) => ({ seat, ...rankedPerson(person) })),
    ...explainSeated(context, seated),
  };
}
