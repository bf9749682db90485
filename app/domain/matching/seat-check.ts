import {
  personJudgements,
  personToDos,
  requestJudgements,
  reviewerEligibility,
  supervisorEligibility,
} from './eligibility';
import type { SeatName } from './invitation-status';
import type { MatchingContext } from './matching-context';
import { pairExclusions } from './pair-rules';
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
  const failing =
    seat === 'supervisor'
      ? supervisorEligibility(context, candidate, present([personIn('lead'), personIn('co')])).exclusions
      : [
          ...reviewerEligibility(context, candidate).exclusions,
          ...besideOther(context, seat, candidate, personIn(seat === 'lead' ? 'co' : 'lead')),
          ...besideSupervisor(candidate, personIn('supervisor')),
        ];
  return {
    exclusions: failing,
    toJudge: [...requestJudgements(context), ...personJudgements(context, candidate)],
    toDo: personToDos(candidate),
  };
}

function besideOther(
  context: MatchingContext,
  seat: 'lead' | 'co',
  candidate: CandidateSnapshot,
  other: CandidateSnapshot | undefined,
): Exclusion[] {
  const [lead, co] = seat === 'lead' ? [candidate, other] : [other, candidate];
  if (lead === undefined) return [];
  const level = reviewerEligibility(context, lead).level ?? 'trainee';
  const isSame = other?.personId === candidate.personId;
  return [
    ...pairExclusions({ personId: lead.personId, level }, { personId: co?.personId ?? '' }),
    ...(other && !isSame ? companionExclusions(candidate, other) : []),
  ];
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
