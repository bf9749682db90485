import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { WorkKind } from '../time/work-kind';

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** What counted in a stretch of time, without tax. */
export interface Figures {
  readonly incomeCents: Cents;
  /** For the work of reviewers. */
  readonly payoutCents: Cents;
  /** Income of that work less what was paid out for it: what supervision is paid from. */
  readonly contributionCents: Cents;
  readonly supervisionCents: Cents;
  /** What is left of the contribution after supervision. */
  readonly remainderCents: Cents;
  readonly expensesReimbursedCents: Cents;
  readonly expensesBilledCents: Cents;
}

export interface QuarterFigures extends Figures {
  readonly quarter: Quarter;
  readonly minutesByKind: Readonly<Record<WorkKind, Minutes>>;
}
