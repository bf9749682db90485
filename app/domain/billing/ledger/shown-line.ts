import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { Month } from '../../kernel/month';
import type { BillingRole } from '../billing-role';
import type { ExpenseKind } from '../expenses/expense-kind';
import type { WorkKind } from '../time/work-kind';
import type { LineSource } from './line-source';

/** A line of the ledger with the names a treasurer knows it by. */
export interface ShownLine {
  readonly id: number;
  readonly personId: string;
  readonly personName: string;
  readonly reference: string;
  readonly role: BillingRole;
  readonly source: LineSource;
  readonly kind: WorkKind | ExpenseKind;
  readonly occurredOn: CalendarDay;
  readonly bookedMonth: Month;
  readonly minutes: Minutes;
  readonly clientRateCents: Cents | null;
  readonly payoutRateCents: Cents | null;
  readonly clientNetCents: Cents;
  readonly payoutNetCents: Cents;
  readonly qualityNetCents: Cents;
  readonly correctsId: number | null;
  readonly replacesId: number | null;
  readonly reason: string | null;
  readonly approvedOn: CalendarDay;
  readonly approvedBy: string;
}
