import { and, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { timeEntries } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { openBooking } from '../assignments/open-booking.server';
import { type BookingRefusal, bookingConstraints } from '../booking-refusal';
import type { TimeInput } from './inputs';

/** Changes time somebody booked, until its month is handed in. */
export async function changeTime(
  work: Work,
  { entryId, ...input }: { readonly entryId: string } & TimeInput,
): Promise<Result<null, BookingRefusal>> {
  const { assignment, workedOn, kind, minutes, beginsAt, note } = input;
  const opened = await openBooking(work, assignment, workedOn);
  if (!opened.ok) return opened;
  const { personId, accountId } = opened.value;
  const changed = await refusedBy(bookingConstraints, () =>
    work.tx
      .update(timeEntries)
      .set({
        accountId,
        role: assignment.role,
        workedOn,
        kind,
        minutes,
        beginsAtMinute: beginsAt ?? null,
        note,
        changedAt: work.now,
      })
      .where(and(eq(timeEntries.id, entryId), eq(timeEntries.personId, personId)))
      .returning({ id: timeEntries.id }),
  );
  if (changed.length === 0) return fail('not-found');
  await recordActivity(work, {
    name: 'billing.time-changed',
    personId,
    data: { entryId, ...assignment, on: workedOn, kind, minutes },
  });
  return succeed(null);
}

/** Takes back time somebody booked, until its month is handed in. */
export async function removeTime(
  work: Work,
  { entryId }: { readonly entryId: string },
): Promise<Result<{ readonly workedOn: string }, BookingRefusal>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  const [removed] = await refusedBy(bookingConstraints, () =>
    work.tx
      .delete(timeEntries)
      .where(and(eq(timeEntries.id, entryId), eq(timeEntries.personId, personId)))
      .returning({
        workedOn: timeEntries.workedOn,
        role: timeEntries.role,
        kind: timeEntries.kind,
        minutes: timeEntries.minutes,
      }),
  );
  if (!removed) return fail('not-found');
  const { workedOn, role, kind, minutes } = removed;
  await recordActivity(work, {
    name: 'billing.time-removed',
    personId,
    data: { entryId, role, on: workedOn, kind, minutes },
  });
  return succeed({ workedOn });
}
