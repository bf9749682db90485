import type { QuoteStanding } from './agreement/quote-standing';
import type { Milestone } from './progress/milestone';
import type { Gate, GateStanding } from './quality/gate';

export type EvaluationStanding = 'none' | 'open' | 'ended' | 'waived';

/** What the conditions of a move look at: counts, codes and days done, never a word of the case. */
export interface ReviewFacts {
  readonly orientationHeld: boolean;
  readonly hasForm: boolean;
  readonly isPlanned: boolean;
  readonly quote: QuoteStanding;
  readonly payersToAgree: number;
  /** Organisations that take part without consent to the ground rules that hold. */
  readonly consentsMissing: number;
  /** Organisations that said no, of which nobody decided how it goes on. */
  readonly consentsUndecided: number;
  readonly seatsVacant: number;
  /** Declarations of independence that somebody of the team still has to make. */
  readonly declarationsMissing: number;
  readonly gates: Readonly<Record<Gate, GateStanding>>;
  /** Gates that were opened again by somebody and have no approval since. */
  readonly gatesReopened: number;
  /** Organisations that take part and of which the numbers of people are not known. */
  readonly countsMissing: number;
  /** Organisations that joined while the review ran, and have not caught up. */
  readonly toCatchUp: number;
  readonly supervisionsHeld: number;
  readonly supervisionsAgreed: number;
  readonly learningSessionsHeld: number;
  readonly milestones: readonly Milestone[];
  readonly hasReport: boolean;
  readonly hasPublication: boolean;
  readonly recommendations: number;
  readonly recommendationsUnanswered: number;
  readonly followUpPlanned: boolean;
  readonly followUpHeld: boolean;
  readonly evaluation: EvaluationStanding;
  /** Hours and expenses that nobody handed in yet, and those that were and of which nobody decided. */
  readonly hoursToHandIn: number;
  readonly hoursToApprove: number;
}
