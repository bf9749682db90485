import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import { readReference } from '../../requests/reference';
import { type BillingRole, billingRoles } from '../billing-role';

/** A review somebody works or worked on, and as what. */
export interface AssignmentName {
  readonly reference: string;
  readonly role: BillingRole;
}

export interface Assignment extends AssignmentName {
  readonly accountId: string;
  readonly openedOn: CalendarDay;
  /** All hours of everybody in this role; `null` without a limit. */
  readonly budgetMinutes: Minutes | null;
  readonly bookedMinutes: Minutes;
  /** The review is over, or somebody works on it no more. */
  readonly isPast: boolean;
}

/** An assignment as a form sends it. */
export function assignmentCode({ reference, role }: AssignmentName): string {
  return `${reference}_${role}`;
}

export function readAssignment(code: string): AssignmentName | null {
  const [typed = '', name] = code.split('_');
  const reference = readReference(typed);
  const role = billingRoles.find((one) => one === name);
  return reference === null || role === undefined ? null : { reference, role };
}
