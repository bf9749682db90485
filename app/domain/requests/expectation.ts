import type { CalendarDay } from '../kernel/calendar-day';
import { type Mover, moverOf } from './request-lifecycle';
import type { RequestStatus } from './request-status';
import { addWorkingDays } from './working-days';

/** Working days within which the next step may be expected, by state; states without one wait for no date. */
const workingDaysIn: Readonly<Partial<Record<RequestStatus, number>>> = {
  awaiting_mandate: 10,
  submitted: 3,
  triage: 5,
  orientation: 10,
  matching: 10,
  proposed: 10,
  confirmed: 10,
};

export interface RequestSituation {
  readonly status: RequestStatus;
  readonly statusSince: CalendarDay;
  /** The day by which the open question should be answered. */
  readonly questionDueOn: CalendarDay | null;
  /** The day of the talk that is planned. */
  readonly orientationOn: CalendarDay | null;
  /** All three seats have been accepted. */
  readonly seatsFilled: boolean;
}

/** What comes next. Words for each are in the catalogue. */
export type NextStep =
  | 'confirm-mandate'
  | 'start-triage'
  | 'triage'
  | 'answer'
  | 'plan-talk'
  | 'talk'
  | 'find-pair'
  | 'candidates-answer'
  | 'accept-pair'
  | 'agree'
  | 'nothing';

export interface Expectation {
  readonly mover: Mover;
  readonly next: NextStep;
  /** By when; `null` where no date can be said. */
  readonly by: CalendarDay | null;
  readonly isLate: boolean;
}

/** What happens next to a request, by when and whose move it is. */
export function expectationOf(situation: RequestSituation, today: CalendarDay): Expectation {
  const { status, statusSince, seatsFilled, questionDueOn, orientationOn } = situation;
  const next = nextStepOf(situation);
  const workingDays = workingDaysIn[status];
  const planned = next === 'answer' ? questionDueOn : next === 'talk' ? orientationOn : null;
  const by = planned ?? (workingDays === undefined ? null : addWorkingDays(statusSince, workingDays));
  const mover = moverOf(status, seatsFilled);
  return { mover, next, by, isLate: mover !== 'nobody' && by !== null && by < today };
}

function nextStepOf({ status, orientationOn, seatsFilled }: RequestSituation): NextStep {
  switch (status) {
    case 'awaiting_mandate':
      return 'confirm-mandate';
    case 'submitted':
      return 'start-triage';
    case 'triage':
      return 'triage';
    case 'info_needed':
      return 'answer';
    case 'orientation':
      return orientationOn ? 'talk' : 'plan-talk';
    case 'matching':
      return 'find-pair';
    case 'proposed':
      return seatsFilled ? 'accept-pair' : 'candidates-answer';
    case 'confirmed':
      return 'agree';
    default:
      return 'nothing';
  }
}
