import { sql } from 'drizzle-orm';
import { availability } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { addMonths, firstDayOf, type Month, monthOf, monthsFrom } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';
import { indexPerson } from '../search/index-registry.server';
import { noteHoursKept } from './note-hours-kept.server';

/** How far ahead availability is kept. */
export const availabilityMonthsAhead = 12;

/** This month and the months ahead for which somebody can say what they have. */
export function openMonths(now: Date): Month[] {
  const first = monthOf(calendarDayAt(now));
  return monthsFrom(first, addMonths(first, availabilityMonthsAhead - 1));
}

/** Minutes per month, for months that are still open. A month left out keeps what it had. */
export async function setAvailability(
  work: Work,
  personId: string,
  minutesByMonth: ReadonlyMap<Month, number>,
): Promise<Result<null, 'not-yours' | 'month-closed'>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const open = new Set(openMonths(work.now));
  if ([...minutesByMonth.keys()].some((month) => !open.has(month))) return fail('month-closed');
  if (minutesByMonth.size === 0) return succeed(null);
  await work.tx
    .insert(availability)
    .values([...minutesByMonth].map(([month, minutes]) => ({ personId, month: firstDayOf(month), minutes })))
    .onConflictDoUpdate({
      target: [availability.personId, availability.month],
      set: { minutes: sql`excluded.minutes` },
    });
  await noteHoursKept(work, personId);
  await recordActivity(work, { name: 'registry.availability-changed', personId });
  await indexPerson(work, personId);
  return succeed(null);
}
