import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { BillingRole } from '../billing-role';
import type { WorkKind } from './work-kind';

/** A piece of work as whoever booked it sees it. */
export interface OwnTime {
  readonly id: string;
  readonly reference: string;
  readonly role: BillingRole;
  readonly workedOn: CalendarDay;
  readonly kind: WorkKind;
  /** Minutes after midnight. */
  readonly beginsAtMinute: number | null;
  readonly minutes: Minutes;
  readonly note: string;
  readonly isApproved: boolean;
}
