import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { RequestKind } from '../request-kind';
import { type Mover, moverOf, type OpenSeat } from '../request-lifecycle';
import type { RequestStatus } from '../request-status';
import { promisedDays, type ServiceLevels, workingDaysFor } from './service-level';
import { addWorkingDays, workingDaysBetween } from './working-days';

export interface RequestSituation {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly submittedAt: Date;
  readonly statusSince: Date;
  /** The day by which the open question should be answered. */
  readonly questionDueOn: CalendarDay | null;
  /** The talk that is planned and was not held yet. */
  readonly orientationAt: Date | null;
  /** The last talk that was held. */
  readonly orientationHeldAt: Date | null;
  /** When the last of the three seats was accepted; `null` while one is empty. */
  readonly seatsFilledAt: Date | null;
  /** When a seat that had been taken was last given up: somebody is asked for it anew. */
  readonly seatReopenedAt: Date | null;
  /** How far the seat is that somebody left of a confirmed request; `null` where none stands open. */
  readonly openSeat: OpenSeat | null;
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
  | 'fill-seat'
  | 'new-person-answers'
  | 'accept-new-person'
  | 'agree'
  | 'nothing';

export interface Expectation {
  readonly mover: Mover;
  readonly next: NextStep;
  /** From when on it has been somebody's move. */
  readonly since: CalendarDay;
  /** By when; `null` where no date can be said. */
  readonly by: CalendarDay | null;
  readonly isLate: boolean;
  /** Working days since the day by which it was expected; 0 while it is not late, and on a weekend after it. */
  readonly workingDaysLate: number;
  /** Not late, and expected within two working days. */
  readonly isSoon: boolean;
}

const soonWorkingDays = 2;

/** What happens next to a request, by when and whose move it is. */
export function expectationOf(
  situation: RequestSituation,
  levels: ServiceLevels,
  today: CalendarDay,
): Expectation {
  const { kind, status, submittedAt, seatsFilledAt, questionDueOn, orientationAt, openSeat } = situation;
  const next = nextStepOf(situation);
  const begun = beginningOf(situation);
  // The first answer was promised as one when the request came in.
  const isFirstAnswer = status === 'submitted' || status === 'triage';
  const workingDays = workingDaysFor(levels, {
    kind,
    status: levelOf(situation),
    at: isFirstAnswer ? submittedAt : begun,
  });
  const since = calendarDayAt(begun);
  const planned =
    next === 'answer'
      ? questionDueOn
      : next === 'talk'
        ? orientationAt && calendarDayAt(orientationAt)
        : null;
  const by = planned ?? (workingDays === null ? null : addWorkingDays(since, workingDays));
  const mover = moverOf(status, seatsFilledAt !== null, openSeat);
  const isAwaited = mover !== 'nobody' && by !== null;
  const isLate = isAwaited && by < today;
  return {
    mover,
    next,
    since,
    by,
    isLate,
    workingDaysLate: isLate ? workingDaysBetween(by, today) : 0,
    isSoon: isAwaited && !isLate && by <= addWorkingDays(today, soonWorkingDays),
  };
}

export interface FirstAnswer {
  readonly workingDays: number;
  /** `null` while the days have not begun to count, because the mandate is not confirmed. */
  readonly by: CalendarDay | null;
}

/** What was promised about the first answer, to whoever is still waiting for the request to be taken on. */
export function firstAnswerOf(
  { kind, status, submittedAt, statusSince }: RequestSituation,
  levels: ServiceLevels,
): FirstAnswer | null {
  if (status !== 'submitted' && status !== 'awaiting_mandate') return null;
  const workingDays = promisedDays(levels, kind, submittedAt);
  const by = status === 'submitted' ? addWorkingDays(calendarDayAt(statusSince), workingDays) : null;
  return { workingDays, by };
}

/**
 * From when the days of this step count: what follows a talk from the talk, the commissioner's from the third yes,
 * the candidates' again when a seat is opened anew.
 */
function beginningOf(situation: RequestSituation): Date {
  const { status, statusSince, orientationHeldAt, seatsFilledAt, seatReopenedAt, openSeat } = situation;
  const again =
    status === 'orientation'
      ? orientationHeldAt
      : status === 'proposed' || (status === 'confirmed' && openSeat !== null)
        ? (seatsFilledAt ?? seatReopenedAt)
        : null;
  return again && again > statusSince ? again : statusSince;
}

/** Somebody is sought for one seat within the days in which a pair is sought, and answers within those of a proposal. */
function levelOf({ status, openSeat }: RequestSituation): RequestStatus {
  if (status !== 'confirmed' || openSeat === null) return status;
  return openSeat === 'empty' ? 'matching' : 'proposed';
}

const refillSteps: Readonly<Record<OpenSeat, NextStep>> = {
  empty: 'fill-seat',
  asked: 'new-person-answers',
  accepted: 'accept-new-person',
};

function nextStepOf({ status, orientationAt, seatsFilledAt, openSeat }: RequestSituation): NextStep {
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
      return orientationAt ? 'talk' : 'plan-talk';
    case 'matching':
      return 'find-pair';
    case 'proposed':
      return seatsFilledAt ? 'accept-pair' : 'candidates-answer';
    case 'confirmed':
      return openSeat === null ? 'agree' : refillSteps[openSeat];
    default:
      return 'nothing';
  }
}
