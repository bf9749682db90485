import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import type { ReviewerCount } from '../requests/reviewer-count';
import { type Eligibility, reviewerEligibility } from './eligibility';
import type { EligiblePerson } from './explanation';
import type { MatchingContext } from './matching-context';
import { mayLead, type Seatable, seatingExclusions } from './pair-rules';
import { inNameOrder } from './rank-order';
import type { Exclusion } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { strandedExclusion } from './two-people/kept-apart';

export interface ExcludedPerson {
  readonly personId: string;
  readonly name: string;
  /** As in `Eligibility`: somebody in training can only sit beside another. */
  readonly level: AccreditationLevel | null;
  /** The first rule that fails, in the written order. */
  readonly binding: Exclusion;
  readonly all: readonly Exclusion[];
}

export interface EligibleReviewer extends EligiblePerson {
  readonly nameRank: number;
}

type Judged = Eligibility & { readonly candidate: CandidateSnapshot };

export interface ReviewersToSeat {
  /** Who may take the seat of a reviewer and can be given the company the request asks; in the order of names. */
  readonly people: readonly EligibleReviewer[];
  readonly excluded: readonly ExcludedPerson[];
  /** Everybody, with what H1 to H7 and H11 to H13 say of them alone. */
  readonly judged: readonly Judged[];
}

/** Sorts everybody into those who may review this request and those who may not, with all reasons. */
export function reviewersToSeat(
  context: MatchingContext,
  candidates: readonly CandidateSnapshot[],
): ReviewersToSeat {
  const judged = inNameOrder(candidates).map((candidate) => ({
    candidate,
    ...reviewerEligibility(context, candidate),
  }));
  const eligible = new Map<string, EligibleReviewer>();
  judged.forEach(({ candidate, level, exclusions, setAside }, nameRank) => {
    if (exclusions.length === 0 && level !== null) {
      eligible.set(candidate.personId, { candidate, level, setAside, nameRank });
    }
  });
  const without = withoutCompany(eligible, context.request.reviewers);
  return {
    people: [...eligible.values()].filter(({ candidate }) => !without.has(candidate.personId)),
    excluded: judged.flatMap((one) => excludedPerson(one, without.get(one.candidate.personId))),
    judged,
  };
}

export function seatableOf({
  candidate: { personId, neverWith, onlyWith },
  level,
}: EligiblePerson): Seatable {
  return { personId, neverWith, onlyWith, leads: mayLead(level) };
}

/** Those whom H8 leaves without the company they need: a rule about two people, or being in training. */
function withoutCompany(
  eligible: ReadonlyMap<string, EligiblePerson>,
  reviewers: ReviewerCount,
): Map<string, Exclusion> {
  const without = new Map<string, Exclusion>();
  for (const [personId, one] of eligible) {
    const [untrained] = reviewers === 1 ? seatingExclusions({ personId, level: one.level }, []) : [];
    const exclusion = strandedExclusion(one, eligible, reviewers) ?? untrained;
    if (exclusion) without.set(personId, exclusion);
  }
  return without;
}

function excludedPerson(
  { candidate: { personId, name }, level, exclusions }: Judged,
  without: Exclusion | undefined,
): ExcludedPerson[] {
  const all = without ? [without] : exclusions;
  const binding = all[0];
  return binding ? [{ personId, name, level, binding, all }] : [];
}
