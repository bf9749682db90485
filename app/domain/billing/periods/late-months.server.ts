import { and, eq, inArray, isNull, lt, notInArray, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { expenses, timeEntries, timePeriods } from '~/db/schema/billing-hours';
import { seats } from '~/db/schema/matching';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { dutchInstant } from '../../kernel/dutch-instant';
import type { Month } from '../../kernel/month';
import { finalReviewStatuses } from '../../reviews/review-status';
import { findSubmitByDay } from '../settings/submit-by-day.server';
import { listClosedMonths } from './closed-months.server';
import type { LateMonth } from './decided-month';
import { firstDayNotDue, lastDueMonth, submitByOn } from './late-months';

/**
 * Months that should have been handed in: those in which something waits, and the last one of everybody who sits in a
 * review that runs. The oldest first. For coordinators.
 */
export async function listLateMonths(work: Work): Promise<LateMonth[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const submitByDay = await findSubmitByDay(work);
  const today = calendarDayAt(work.now);
  const lastDue = lastDueMonth(today, submitByDay);
  const open = await monthsWithHours(work, firstDayNotDue(today, submitByDay));
  const isClosed = (await listClosedMonths(work)).has(lastDue);
  const sitting = isClosed ? [] : await peopleInRunningReviews(work, firstDayNotDue(today, submitByDay));
  const expected = new Map<string, Omit<LateMonth, 'name' | 'dueOn'>>();
  for (const personId of sitting) {
    expected.set(keyOf({ personId, month: lastDue }), { personId, month: lastDue, hasHours: false });
  }
  for (const { personId, month } of open) {
    expected.set(keyOf({ personId, month }), { personId, month, hasHours: true });
  }
  const late = await withoutHandedIn(work, [...expected.values()]);
  const names = await namesOf(work, late);
  return late
    .map((one) => ({
      ...one,
      name: names.get(one.personId) ?? '',
      dueOn: submitByOn(one.month, submitByDay),
    }))
    .sort((a, b) => a.month.localeCompare(b.month) || a.name.localeCompare(b.name));
}

/** Months before a day in which something is booked that is not in the ledger. */
async function monthsWithHours(work: Work, before: CalendarDay) {
  const worked = await work.tx
    .selectDistinct({
      personId: timeEntries.personId,
      month: sql<Month>`to_char(${timeEntries.workedOn}, 'YYYY-MM')`,
    })
    .from(timeEntries)
    .where(and(isNull(timeEntries.lineId), lt(timeEntries.workedOn, before)));
  const spent = await work.tx
    .selectDistinct({
      personId: expenses.personId,
      month: sql<Month>`to_char(${expenses.spentOn}, 'YYYY-MM')`,
    })
    .from(expenses)
    .where(and(isNull(expenses.lineId), lt(expenses.spentOn, before)));
  return [...worked, ...spent];
}

async function peopleInRunningReviews(work: Work, satBefore: CalendarDay): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ personId: seats.personId })
    .from(seats)
    .innerJoin(reviews, eq(reviews.requestId, seats.requestId))
    .where(
      and(
        eq(seats.state, 'confirmed'),
        lt(seats.confirmedAt, dutchInstant(satBefore, '00:00')),
        notInArray(reviews.status, [...finalReviewStatuses]),
      ),
    );
  return rows.map(({ personId }) => personId);
}

async function withoutHandedIn<Expected extends Pick<LateMonth, 'personId' | 'month'>>(
  work: Work,
  expected: readonly Expected[],
): Promise<Expected[]> {
  const months = [...new Set(expected.map(({ month }) => month))];
  const rows = await work.tx
    .select({ personId: timePeriods.personId, month: timePeriods.month })
    .from(timePeriods)
    .where(and(inArray(timePeriods.month, months), inArray(timePeriods.status, ['submitted', 'approved'])));
  const handedIn = new Set(rows.map(keyOf));
  return expected.filter((one) => !handedIn.has(keyOf(one)));
}

async function namesOf(work: Work, late: readonly Pick<LateMonth, 'personId'>[]) {
  const rows = await work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      inArray(
        people.id,
        late.map(({ personId }) => personId),
      ),
    );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function keyOf({ personId, month }: Pick<LateMonth, 'personId' | 'month'>): string {
  return `${personId} ${month}`;
}
