import { and, eq } from 'drizzle-orm';
import { timeEntries } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import { monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import type { BookingRefusal } from '../booking-refusal';
import { lockPeriod } from '../periods/open-period.server';
import { bookTime } from './book-time.server';
import { lastDayWithHours, listOwnTime } from './own-time.server';

/**
 * Books on an empty day what the last day before it with hours has: review, kind and hours. A remark and a time of the
 * day belong to the day they were written on.
 */
export async function copyDay(
  work: Work,
  { on }: { readonly on: CalendarDay },
): Promise<Result<null, BookingRefusal | 'nothing-to-copy' | 'day-not-empty'>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  // Whoever presses the button twice waits here, and finds the day filled.
  await lockPeriod(work, { personId, month: monthOf(on) });
  const there = await work.tx.$count(
    timeEntries,
    and(eq(timeEntries.personId, personId), eq(timeEntries.workedOn, on)),
  );
  if (there > 0) return fail('day-not-empty');
  const from = await lastDayWithHours(work, on);
  if (from === null) return fail('nothing-to-copy');
  for (const { reference, role, kind, minutes } of await listOwnTime(work, from, from)) {
    const booked = await bookTime(work, {
      assignment: { reference, role },
      workedOn: on,
      kind,
      minutes,
      note: '',
    });
    if (!booked.ok) return booked;
  }
  return succeed(null);
}
