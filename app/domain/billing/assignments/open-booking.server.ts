import { timePeriods } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import type { AssignmentName } from './assignment';
import { canBookOn } from './booking-day';
import { findAssignment } from './own-assignments.server';

export interface OpenedBooking {
  readonly personId: string;
  readonly accountId: string;
}

/** Whoever asks, as somebody who may book on this review on this day. */
export async function openBooking(
  work: Work,
  name: AssignmentName,
  day: CalendarDay,
): Promise<Result<OpenedBooking, 'not-found' | 'in-the-future' | 'long-before-review'>> {
  const personId = personIdOf(work.actor);
  const assignment = await findAssignment(work, name);
  if (personId === null || !assignment) return fail('not-found');
  const decision = canBookOn(day, { today: calendarDayAt(work.now), openedOn: assignment.openedOn });
  if (!decision.allowed) return fail(decision.reason);
  await ensurePeriods(work, personId, [day]);
  return succeed({ personId, accountId: assignment.accountId });
}

/**
 * Somebody's months these days lie in. They are there before anything is booked, so that handing a month in waits for it.
 */
export async function ensurePeriods(
  work: Work,
  personId: string,
  days: readonly CalendarDay[],
): Promise<void> {
  const months = [...new Set(days.map(monthOf))].toSorted();
  if (months.length === 0) return;
  await work.tx
    .insert(timePeriods)
    .values(months.map((month) => ({ personId, month })))
    .onConflictDoNothing();
}
