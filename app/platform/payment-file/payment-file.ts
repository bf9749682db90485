import type { CalendarDay } from '../../domain/kernel/calendar-day';
import type { Cents } from '../../domain/kernel/money';

export interface Transfer {
  /** What the bank gives back with the payment: at most 35 signs of the character set of banks, different for each. */
  readonly endToEndId: string;
  readonly creditor: { readonly name: string; readonly iban: string };
  readonly amountCents: Cents;
  readonly remittance: string;
}

/** Payments in euros that the bank carries out on one day. */
export interface PaymentFile {
  /** At most 35 signs; the bank refuses a second file with the same one. */
  readonly messageId: string;
  readonly createdAt: Date;
  readonly executionOn: CalendarDay;
  readonly debtor: { readonly name: string; readonly iban: string; readonly bic: string | null };
  readonly transfers: readonly Transfer[];
}
