import { refusedBy } from '~/db/refused-by.server';
import { timeEntries } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { openBooking } from '../assignments/open-booking.server';
import { type BookingRefusal, bookingConstraints } from '../booking-refusal';
import type { TimeInput } from './inputs';

/** Books time somebody worked on a review of theirs. */
export async function bookTime(work: Work, input: TimeInput): Promise<Result<null, BookingRefusal>> {
  const { assignment, workedOn, kind, minutes, beginsAt, note } = input;
  const opened = await openBooking(work, assignment, workedOn);
  if (!opened.ok) return opened;
  const { personId, accountId } = opened.value;
  const [entry] = await refusedBy(bookingConstraints, () =>
    work.tx
      .insert(timeEntries)
      .values({
        accountId,
        personId,
        role: assignment.role,
        workedOn,
        kind,
        minutes,
        beginsAtMinute: beginsAt ?? null,
        note,
        changedAt: work.now,
      })
      .returning({ id: timeEntries.id }),
  );
  if (!entry) return fail('not-found');
  await recordActivity(work, {
    name: 'billing.time-booked',
    personId,
    data: { entryId: entry.id, ...assignment, on: workedOn, kind, minutes },
  });
  return succeed(null);
}
