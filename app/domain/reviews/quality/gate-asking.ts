import { allow, type Decision, refuse } from '../../kernel/decision';
import type { ReviewPart } from '../review-lifecycle';
import type { ReviewStatus } from '../review-status';
import { type Gate, type GateStanding, isApproved, type RoundOpening } from './gate';

interface GateTimes {
  /** Where the reviewers ask for a look. Gate C is asked for by handing in the report; here after a way back to it. */
  readonly askedIn: readonly ReviewStatus[];
  readonly askedBy: readonly ReviewPart[];
  /** Where an approved gate may still be reopened: what it looked at is not behind everybody yet. */
  readonly reopenedIn: readonly ReviewStatus[];
}

/** When somebody may ask for a look at a gate, and until when an approved one may be reopened. */
export const gateTimes: Readonly<Record<Gate, GateTimes>> = {
  design: { askedIn: ['preparing'], askedBy: ['reviewer'], reopenedIn: ['preparing', 'exploring'] },
  analysis: { askedIn: ['dialogue'], askedBy: ['reviewer'], reopenedIn: ['dialogue', 'drafting'] },
  report: { askedIn: ['quality_check'], askedBy: ['reviewer'], reopenedIn: ['quality_check', 'reported'] },
  after: { askedIn: ['follow_up'], askedBy: ['reviewer', 'coordinator'], reopenedIn: ['follow_up'] },
};

export interface RoundNow {
  readonly standing: GateStanding;
  readonly opening: RoundOpening;
}

export type AskRefusal = 'already-asked' | 'not-in-this-state' | 'not-yours';

/** A gate that was reopened is asked for wherever it may be reopened. */
export function canAsk(
  gate: Gate,
  status: ReviewStatus,
  { standing, opening }: RoundNow,
): Decision<AskRefusal> {
  const { askedIn, reopenedIn } = gateTimes[gate];
  const possible = opening === 'reopened' ? [...askedIn, ...reopenedIn] : askedIn;
  if (!possible.includes(status)) return refuse('not-in-this-state');
  return standing === 'open' ? allow : refuse('already-asked');
}

export function mayAsk(gate: Gate, parts: readonly ReviewPart[]): Decision<AskRefusal> {
  return gateTimes[gate].askedBy.some((part) => parts.includes(part)) ? allow : refuse('not-yours');
}

export type ReopenRefusal = 'not-approved' | 'not-in-this-state' | 'not-yours';

export function canReopen(gate: Gate, status: ReviewStatus, standing: GateStanding): Decision<ReopenRefusal> {
  if (!gateTimes[gate].reopenedIn.includes(status)) return refuse('not-in-this-state');
  return isApproved(standing) ? allow : refuse('not-approved');
}

/** A coordinator, or whoever decides about this gate. */
export function mayReopen(parts: readonly ReviewPart[], decides: boolean): Decision<ReopenRefusal> {
  return decides || parts.includes('coordinator') ? allow : refuse('not-yours');
}
