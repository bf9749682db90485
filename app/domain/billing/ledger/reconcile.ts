import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';

/** What lines of the ledger come to on each side, each number counted where it is kept. */
export interface LedgerTotals {
  readonly reviewerMinutes: Minutes;
  readonly supervisorMinutes: Minutes;
  /** What payers owe, by the lines. */
  readonly clientNetCents: Cents;
  /** The same, by the shares of the payers. */
  readonly sharesNetCents: Cents;
  readonly invoicedNetCents: Cents;
  readonly toInvoiceNetCents: Cents;
  /** What is paid out, by the lines. */
  readonly payoutNetCents: Cents;
  readonly statedNetCents: Cents;
  readonly toStateNetCents: Cents;
  /** What remains for the quality system, and what supervision took of it (negative). */
  readonly qualityNetCents: Cents;
  readonly supervisionNetCents: Cents;
}

export const ledgerChecks = ['three-ledgers', 'shares', 'invoiced', 'paid-out'] as const;
export type LedgerCheck = (typeof ledgerChecks)[number];

export interface CheckedLedger {
  readonly check: LedgerCheck;
  readonly left: Cents;
  readonly right: Cents;
  readonly agrees: boolean;
}

/** Every equation that holds at any moment, with both sides of it. */
export function checkLedgers(totals: LedgerTotals): CheckedLedger[] {
  const sides: Readonly<Record<LedgerCheck, readonly [Cents, Cents]>> = {
    'three-ledgers': [totals.clientNetCents, totals.payoutNetCents + totals.qualityNetCents],
    shares: [totals.clientNetCents, totals.sharesNetCents],
    invoiced: [totals.sharesNetCents, totals.invoicedNetCents + totals.toInvoiceNetCents],
    'paid-out': [totals.payoutNetCents, totals.statedNetCents + totals.toStateNetCents],
  };
  return ledgerChecks.map((check) => {
    const [left, right] = sides[check];
    return { check, left, right, agrees: left === right };
  });
}
