import { and, asc, between, eq, lt, max, sql } from 'drizzle-orm';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { timeEntries } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { OwnTime } from './own-time';

const columns = {
  id: timeEntries.id,
  reference: reviewAccounts.reference,
  role: timeEntries.role,
  workedOn: timeEntries.workedOn,
  kind: timeEntries.kind,
  beginsAtMinute: timeEntries.beginsAtMinute,
  minutes: timeEntries.minutes,
  note: timeEntries.note,
  isApproved: sql<boolean>`${timeEntries.lineId} is not null`,
};

/** What whoever asks booked from one day to another, both included, by day. */
export async function listOwnTime(work: Work, from: CalendarDay, until: CalendarDay): Promise<OwnTime[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  return await work.tx
    .select(columns)
    .from(timeEntries)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, timeEntries.accountId))
    .where(and(eq(timeEntries.personId, personId), between(timeEntries.workedOn, from, until)))
    .orderBy(
      asc(timeEntries.workedOn),
      asc(timeEntries.beginsAtMinute),
      asc(timeEntries.changedAt),
      asc(timeEntries.id),
    );
}

export async function findOwnTime(work: Work, entryId: string): Promise<OwnTime | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const [found] = await work.tx
    .select(columns)
    .from(timeEntries)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, timeEntries.accountId))
    .where(and(eq(timeEntries.personId, personId), eq(timeEntries.id, entryId)));
  return found ?? null;
}

/** The last day before this one on which whoever asks booked something. */
export async function lastDayWithHours(work: Work, before: CalendarDay): Promise<CalendarDay | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const [row] = await work.tx
    .select({ day: max(timeEntries.workedOn) })
    .from(timeEntries)
    .where(and(eq(timeEntries.personId, personId), lt(timeEntries.workedOn, before)));
  return row?.day ?? null;
}
