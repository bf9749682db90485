import { allow, type Decision, refuse } from '../kernel/decision';
import type { RequestKind } from './request-kind';
import { isFinal, type RequestStatus } from './request-status';

interface Step {
  /** The kinds of question it is for; absent: all of them. */
  readonly kinds?: readonly RequestKind[];
  readonly from: readonly RequestStatus[];
  /** The state it leads to; absent where the request stays where it is. */
  readonly to?: RequestStatus;
  /** Also of a confirmed request, as long as a seat of it stands open that somebody left. */
  readonly refills?: true;
}

const beforeMatching = ['submitted', 'triage', 'info_needed', 'orientation'] as const;
const beforeConfirmation = ['awaiting_mandate', ...beforeMatching, 'matching', 'proposed'] as const;
const beforeAgreement = ['triage', 'info_needed', 'orientation', 'matching', 'proposed'] as const;
const listed = ['triage', 'info_needed', 'orientation', 'matching', 'proposed', 'confirmed'] as const;
const review = ['review'] as const;
const withPayers = ['review', 'consult'] as const;
const small = ['consult', 'session', 'talk'] as const;

/** The life of a request as the network agreed on it: every action, where it may start and where it leads. */
const steps = {
  'confirm-mandate': { from: ['awaiting_mandate'], to: 'submitted' },
  'refuse-mandate': { from: ['awaiting_mandate'], to: 'withdrawn' },
  'ask-other-mandate': { from: ['awaiting_mandate'] },
  'start-triage': { from: ['submitted'], to: 'triage' },
  'ask-question': { from: ['triage'], to: 'info_needed' },
  'answer-question': { from: ['info_needed'], to: 'triage' },
  'refer-request': { from: beforeMatching, to: 'referred' },
  'decline-request': { from: beforeMatching, to: 'declined' },
  'withdraw-request': { from: beforeConfirmation, to: 'withdrawn' },
  'plan-orientation': { from: ['triage', 'orientation'], to: 'orientation' },
  'hold-orientation': { from: ['orientation'] },
  'choose-form': { from: ['orientation'], kinds: review },
  'complete-request': { from: ['triage', 'orientation'], to: 'completed', kinds: small },
  'follow-talk': { from: ['submitted', 'triage', 'orientation'], kinds: ['talk'] },
  'add-organisation': { from: listed },
  'recognise-organisation': { from: listed },
  'record-consent': { from: listed },
  'decide-consent': { from: listed },
  'stop-without-consent': { from: listed, to: 'declined' },
  'change-procedures': { from: ['submitted', ...listed], kinds: ['review', 'consult'] },
  'change-payers': { from: ['submitted', ...listed], kinds: withPayers },
  'ask-payer-details': { from: beforeAgreement, kinds: withPayers },
  'waive-payer-gaps': { from: beforeAgreement, kinds: withPayers },
  'complete-organisations': { from: ['orientation'], to: 'matching', kinds: review },
  'open-call': { from: ['matching'] },
  'rank-pairs': { from: ['matching', 'proposed'], refills: true },
  'judge-independence': { from: ['matching', 'proposed', 'confirmed'] },
  'propose-pair': { from: ['matching'], to: 'proposed' },
  'line-up-candidates': { from: ['proposed'], refills: true },
  'withdraw-invitation': { from: ['proposed'], refills: true },
  'withdraw-proposal': { from: ['proposed'], to: 'matching' },
  'record-no-match': { from: ['matching'], to: 'no_match' },
  'answer-invitation': { from: ['proposed'], refills: true },
  'declare-on-joined': { from: ['proposed', 'confirmed'] },
  'accept-pair': { from: ['proposed'], to: 'confirmed', refills: true },
  'object-to-pair': { from: ['proposed'], refills: true },
  'close-review': { from: ['confirmed'], to: 'completed', kinds: review },
  'stop-review': { from: ['confirmed'], to: 'stopped', kinds: review },
} as const satisfies Record<string, Step>;

export type RequestAction = keyof typeof steps;
export const requestActions = Object.keys(steps) as RequestAction[];

export type LifecycleRefusal = 'request-closed' | 'not-in-this-state';

/** How far a seat is that somebody left: nobody is asked, somebody is, or somebody said yes. */
export type OpenSeat = 'empty' | 'asked' | 'accepted';

export interface Standing {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** A confirmed request has a seat that somebody left, and that nobody holds yet. */
  readonly hasOpenSeat?: boolean;
}

/** Whether a request that stands so may undergo this action. Who may do it is for the policy. */
export function canDo(
  action: RequestAction,
  { kind, status, hasOpenSeat = false }: Standing,
): Decision<LifecycleRefusal> {
  const { from, kinds, refills }: Step = steps[action];
  const isFrom = from.includes(status) || (refills === true && status === 'confirmed' && hasOpenSeat);
  if (isFrom && (kinds?.includes(kind) ?? true)) return allow;
  return refuse(isFinal(status) ? 'request-closed' : 'not-in-this-state');
}

/** The state after the action: the one it leads to, or the same. */
export function statusAfter(action: RequestAction, status: RequestStatus): RequestStatus {
  const step: Step = steps[action];
  return step.to ?? status;
}

/** What the coordinator may do now, in the order of the table. */
export function possibleActions(standing: Standing): RequestAction[] {
  return requestActions.filter((action) => canDo(action, standing).allowed);
}

/** What a request needs before its form can be chosen: the talk with the commissioner comes first. */
export function canChooseForm(facts: { orientationHeld: boolean }): Decision<'orientation-not-held'> {
  return facts.orientationHeld ? allow : refuse('orientation-not-held');
}

export interface MatchingGate {
  readonly hasForm: boolean;
  /** Organisations and payers nobody has recognised yet. */
  readonly unrecognised: number;
  readonly involved: number;
  /** Organisations that said no to taking part, of which nobody decided yet how it goes on. */
  readonly undecided: number;
}

export type OrganisationsRefusal = 'organisations-unrecognised' | 'consent-undecided';
export type MatchingGateRefusal = 'form-not-chosen' | 'no-involved-organisation' | OrganisationsRefusal;

/** The gate to matching: without the form there is no size, without known organisations no independence. */
export function canStartMatching(gate: MatchingGate): Decision<MatchingGateRefusal> {
  if (!gate.hasForm) return refuse('form-not-chosen');
  if (gate.involved === 0) return refuse('no-involved-organisation');
  return areOrganisationsSettled(gate);
}

/**
 * What stays true after matching began: an organisation may join or take its consent back at any time, and until it
 * is known and decided on nobody is proposed and no pair is accepted.
 */
export function areOrganisationsSettled({
  unrecognised,
  undecided,
}: Pick<MatchingGate, 'unrecognised' | 'undecided'>): Decision<OrganisationsRefusal> {
  if (unrecognised > 0) return refuse('organisations-unrecognised');
  return undecided > 0 ? refuse('consent-undecided') : allow;
}

/** Whose move it is. */
export type Mover = 'coordinator' | 'requester' | 'mandate' | 'candidates' | 'nobody';

const refilling: Readonly<Record<OpenSeat, Mover>> = {
  empty: 'coordinator',
  asked: 'candidates',
  accepted: 'requester',
};

/**
 * Who has to do something for the request to go on. `seatsFilled`: all its seats have been accepted; `openSeat`: how
 * far the seat is that somebody left of a confirmed request.
 */
export function moverOf(status: RequestStatus, seatsFilled = false, openSeat: OpenSeat | null = null): Mover {
  if (isFinal(status)) return 'nobody';
  if (status === 'confirmed') return openSeat === null ? 'nobody' : refilling[openSeat];
  if (status === 'awaiting_mandate') return 'mandate';
  if (status === 'info_needed') return 'requester';
  if (status === 'proposed') return seatsFilled ? 'requester' : 'candidates';
  return 'coordinator';
}
