import type { CalendarDay } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import type { BillingRole } from '../billing-role';
import type { ExpenseKind } from './expense-kind';

/** An expense as whoever booked it sees it. */
export interface OwnExpense {
  readonly id: string;
  readonly reference: string;
  readonly role: BillingRole;
  readonly spentOn: CalendarDay;
  readonly kind: ExpenseKind;
  readonly kilometres: number | null;
  readonly amountCents: Cents;
  readonly isReimbursed: boolean;
  readonly note: string;
  readonly isApproved: boolean;
}
