import {
  personJudgements,
  personToDos,
  requestJudgements,
  reviewerEligibility,
  supervisorEligibility,
} from './eligibility';
import { type ReviewerSeat, reviewerSeats, type SeatName } from './invitation-status';
import type { MatchingContext } from './matching-context';
import { seatingExclusions } from './pair-rules';
import type { Exclusion, Judgement, ToDo } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { apartFromReviewers } from './supervisor-rules';
import { companionExclusions, keptApart } from './two-people/companions';

/** Who sits, or is invited to sit, in which seat. */
export type Seating = Readonly<Partial<Record<SeatName, string>>>;

export interface SeatVerdict {
  /** Every hard rule that fails and was not set aside; the first is the binding one. */
  readonly exclusions: readonly Exclusion[];
  readonly toJudge: readonly Judgement[];
  readonly toDo: readonly ToDo[];
}

const unknownPerson: SeatVerdict = {
  exclusions: [{ rule: 'H11', code: 'membership-ended', params: {} }],
  toJudge: [],
  toDo: [],
};

/**
 * Every hard rule for one person in one seat beside those in the other seats. The same rules as in the ranking,
 * asked of one seat, because one seat at a time is filled.
 */
export function seatVerdict(
  context: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seat: SeatName,
  seating: Seating,
): SeatVerdict {
  const personIn = (name: SeatName) => people.get(seating[name] ?? '');
  const candidate = personIn(seat);
  if (!candidate) return unknownPerson;
  const reviewersIn = (seats: readonly ReviewerSeat[]) => present(seats.map(personIn));
  const failing =
    seat === 'supervisor'
      ? supervisorEligibility(context, candidate, reviewersIn(reviewerSeats)).exclusions
      : [
          ...reviewerEligibility(context, candidate).exclusions,
          ...besideOthers(context, candidate, {
            lead: seat === 'lead' ? candidate : personIn('lead'),
            others: reviewersIn(reviewerSeats.filter((one) => one !== seat)),
          }),
          ...besideSupervisor(candidate, personIn('supervisor')),
        ];
  return {
    exclusions: failing,
    toJudge: [...requestJudgements(context), ...personJudgements(context, candidate)],
    toDo: personToDos(candidate),
  };
}

interface Company {
  readonly lead: CandidateSnapshot | undefined;
  /** The reviewers in the other seats. */
  readonly others: readonly CandidateSnapshot[];
}

/** H8 between all reviewers of the request, each two of them. */
function besideOthers(
  context: MatchingContext,
  candidate: CandidateSnapshot,
  { lead, others }: Company,
): Exclusion[] {
  const apart = others.filter(({ personId }) => personId !== candidate.personId);
  return [
    ...(lead ? ledBy(context, lead, candidate, others) : []),
    ...companionExclusions(candidate, apart, context.request.reviewers),
  ];
}

function ledBy(
  context: MatchingContext,
  lead: CandidateSnapshot,
  candidate: CandidateSnapshot,
  others: readonly CandidateSnapshot[],
): Exclusion[] {
  const level = reviewerEligibility(context, lead).level ?? 'trainee';
  const beside = [candidate, ...others];
  beside.splice(beside.indexOf(lead), 1);
  return seatingExclusions({ personId: lead.personId, level }, beside);
}

function besideSupervisor(
  candidate: CandidateSnapshot,
  supervisor: CandidateSnapshot | undefined,
): Exclusion[] {
  if (!supervisor) return [];
  return [...apartFromReviewers(supervisor, [candidate]), ...keptApart('H9', candidate, supervisor)];
}

function present(people: readonly (CandidateSnapshot | undefined)[]): CandidateSnapshot[] {
  return people.filter((person) => person !== undefined);
}
