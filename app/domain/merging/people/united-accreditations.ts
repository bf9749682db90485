import type { CalendarDay } from '../../kernel/calendar-day';
import type {
  AccreditationLevel,
  AccreditationStatus,
  AccreditedRole,
} from '../../registry/accreditation/accreditation-status';
import { periodsOverlap } from '../united-periods';

export interface HeldAccreditation {
  readonly id: string;
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel;
  readonly status: AccreditationStatus;
  readonly issuedOn: CalendarDay;
  readonly validUntil: CalendarDay;
  readonly ofKept: boolean;
}

/**
 * Of accreditations for one role at one time one goes on and the others are withdrawn, so that nothing is lost and
 * nothing counts twice: a suspended one goes on before a valid one, because a merge may not clear a suspension; then
 * the one that is valid longest; then the one of the kept record. Gives those that no longer count.
 */
export function overtakenAccreditations(held: readonly HeldAccreditation[]): HeldAccreditation[] {
  const standing: HeldAccreditation[] = [];
  const overtaken: HeldAccreditation[] = [];
  for (const one of [...held].filter(({ status }) => status !== 'withdrawn').sort(firstGoesOn)) {
    const clashes = standing.some((other) => other.role === one.role && overlap(one, other));
    if (clashes) overtaken.push(one);
    else standing.push(one);
  }
  return overtaken;
}

function firstGoesOn(one: HeldAccreditation, other: HeldAccreditation): number {
  return (
    Number(other.status === 'suspended') - Number(one.status === 'suspended') ||
    other.validUntil.localeCompare(one.validUntil) ||
    Number(other.ofKept) - Number(one.ofKept) ||
    one.id.localeCompare(other.id)
  );
}

function overlap(one: HeldAccreditation, other: HeldAccreditation): boolean {
  return periodsOverlap(
    { startsOn: one.issuedOn, endsOn: one.validUntil },
    { startsOn: other.issuedOn, endsOn: other.validUntil },
  );
}
