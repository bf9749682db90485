import type { RequestKind } from '~/domain/requests/request-kind';
import type { MatchingGate, OpenSeat } from '~/domain/requests/request-lifecycle';
import type { RequestStatus } from '~/domain/requests/request-status';

/** What the coordinator of a request looks at to know what comes next. */
export interface CoordinatorSituation {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly orientationHeld: boolean;
  readonly orientationPlanned: boolean;
  readonly gate: MatchingGate;
  /** Whether everybody of the proposal said yes, and for how many seats nobody is asked any more. */
  readonly seatsFilled: boolean;
  readonly seatsEmpty: number;
  /** How far the seat is that somebody left of a confirmed request; `null` where none stands open. */
  readonly openSeat: OpenSeat | null;
}

export const coordinatorSteps = [
  'small',
  'small-held',
  'confirm-mandate',
  'start-triage',
  'triage',
  'answer',
  'plan-talk',
  'talk',
  'choose-form',
  'recognise-organisations',
  'recognise-joined',
  'decide-consent',
  'begin-matching',
  'find-pair',
  'candidates-answer',
  'fill-seat',
  'accept-pair',
  'fill-open-seat',
  'new-person-answers',
  'accept-new-person',
  'agree',
  'nothing',
] as const;
export type CoordinatorStep = (typeof coordinatorSteps)[number];

/** The one thing that brings a request further; finer than what the requester is told. */
export function coordinatorStep(situation: CoordinatorSituation): CoordinatorStep {
  const { kind, gate, seatsFilled, seatsEmpty } = situation;
  switch (situation.status) {
    case 'awaiting_mandate':
      return 'confirm-mandate';
    case 'submitted':
      return 'start-triage';
    case 'triage':
      return kind === 'review' ? 'triage' : 'small';
    case 'info_needed':
      return 'answer';
    case 'orientation':
      if (situation.orientationPlanned) return 'talk';
      if (kind !== 'review') return situation.orientationHeld ? 'small-held' : 'small';
      if (!situation.orientationHeld) return 'plan-talk';
      if (!gate.hasForm) return 'choose-form';
      if (gate.unrecognised > 0 || gate.involved === 0) return 'recognise-organisations';
      return gate.undecided > 0 ? 'decide-consent' : 'begin-matching';
    case 'matching':
      return unsettled(gate) ?? 'find-pair';
    case 'proposed': {
      const before = unsettled(gate);
      if (before) return before;
      if (seatsFilled) return 'accept-pair';
      return seatsEmpty > 0 ? 'fill-seat' : 'candidates-answer';
    }
    case 'confirmed':
      return unsettled(gate) ?? (situation.openSeat ? refillSteps[situation.openSeat] : 'agree');
    default:
      return 'nothing';
  }
}

const refillSteps: Readonly<Record<OpenSeat, CoordinatorStep>> = {
  empty: 'fill-open-seat',
  asked: 'new-person-answers',
  accepted: 'accept-new-person',
};

/** What comes first, once matching began, because an organisation joined or took its consent back. */
function unsettled({ unrecognised, undecided }: MatchingGate): CoordinatorStep | null {
  if (unrecognised > 0) return 'recognise-joined';
  return undecided > 0 ? 'decide-consent' : null;
}
