import type { Cents } from '../../kernel/money';

interface Total {
  readonly count: number;
  readonly restCents: Cents;
}

/** What waits for the treasurer, and what for the payers. */
export interface TreasurerSteps {
  readonly toBill: { readonly payers: number; readonly totalCents: Cents };
  /** Payers of whom something misses. */
  readonly blocked: number;
  readonly disputes: number;
  readonly overdue: Total;
  readonly unpaid: Total;
  readonly refund: Total;
  readonly toPayOut: { readonly payees: number; readonly netCents: Cents };
}
