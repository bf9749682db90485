import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { Month } from '../../kernel/month';
import type { BillingRole } from '../billing-role';
import type { ExpenseKind } from '../expenses/expense-kind';
import type { LineSource } from '../ledger/line-source';
import type { PriceGap } from '../ledger/price-book';
import type { WorkKind } from '../time/work-kind';
import type { DecideRefusal } from './may-decide';
import type { PeriodStatus } from './period-status';

export interface MonthOfPerson {
  readonly personId: string;
  readonly name: string;
  readonly month: Month;
}

export interface WaitingMonth extends MonthOfPerson {
  readonly submittedOn: CalendarDay;
  readonly minutes: Minutes;
  readonly expenseCents: Cents;
}

export interface ApprovedMonth extends MonthOfPerson {
  readonly approvedOn: CalendarDay;
  readonly minutes: Minutes;
}

export interface LateMonth extends MonthOfPerson {
  readonly dueOn: CalendarDay;
  /** Something is booked in it. */
  readonly hasHours: boolean;
}

export type BookingGap = PriceGap | 'no-payers';

/** What the commissioner pays, what is paid out, and what remains for the quality system. */
export interface ThreeSides {
  readonly clientCents: Cents;
  readonly payoutCents: Cents;
  readonly qualityCents: Cents;
}

interface Previewed {
  readonly id: string;
  readonly reference: string;
  readonly role: BillingRole;
  readonly occurredOn: CalendarDay;
  readonly note: string;
  /** `null` while something is missing. */
  readonly sides: ThreeSides | null;
  readonly gap: BookingGap | null;
}

export interface PreviewedTime extends Previewed {
  readonly source: 'time';
  readonly kind: WorkKind;
  readonly minutes: Minutes;
}

export interface PreviewedExpense extends Previewed {
  readonly source: 'expense';
  readonly kind: ExpenseKind;
  readonly amountCents: Cents;
  readonly isBilled: boolean;
  readonly isReimbursed: boolean;
}

export type PreviewedBooking = PreviewedTime | PreviewedExpense;

export interface BookedLine {
  readonly id: number;
  readonly reference: string;
  readonly role: BillingRole;
  readonly source: LineSource;
  readonly kind: WorkKind | ExpenseKind;
  readonly occurredOn: CalendarDay;
  readonly minutes: Minutes;
  readonly sides: ThreeSides;
  /** Takes another line back. */
  readonly isCounter: boolean;
}

export interface MonthToDecide {
  readonly personId: string;
  readonly name: string;
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly version: number;
  readonly submittedOn: CalendarDay | null;
  readonly comment: string | null;
  /** Why whoever asks does not decide about it. */
  readonly refusal: DecideRefusal | null;
  readonly isClosed: boolean;
  readonly waiting: readonly PreviewedBooking[];
  readonly booked: readonly BookedLine[];
}
