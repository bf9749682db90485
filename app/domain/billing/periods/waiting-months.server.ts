import { and, asc, desc, eq, gte, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { timePeriods } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { addDays, calendarDayAt } from '../../kernel/calendar-day';
import { dutchInstant } from '../../kernel/dutch-instant';
import type { ApprovedMonth, WaitingMonth } from './decided-month';

const recentDays = 30;
const mostRecent = 50;

const inMonth = (day: string) => sql.raw(`to_char(${day}, 'YYYY-MM')`);
const minutesOf = (which: 'is null' | 'is not null') =>
  sql<number>`(select coalesce(sum(entry.minutes), 0) from time_entries entry
    where entry.person_id = ${timePeriods.personId} and ${inMonth('entry.worked_on')} = ${timePeriods.month}
      and entry.line_id ${sql.raw(which)})`.mapWith(Number);
const expensesToDecide = sql<number>`(select coalesce(sum(spent.amount_cents), 0) from expenses spent
    where spent.person_id = ${timePeriods.personId} and ${inMonth('spent.spent_on')} = ${timePeriods.month}
      and spent.line_id is null)`.mapWith(Number);

/** Every month that was handed in and waits, the longest first. For coordinators. */
export async function listWaitingMonths(work: Work): Promise<WaitingMonth[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const rows = await work.tx
    .select({
      personId: timePeriods.personId,
      name: people.name,
      month: timePeriods.month,
      submittedAt: timePeriods.submittedAt,
      minutes: minutesOf('is null'),
      expenseCents: expensesToDecide,
    })
    .from(timePeriods)
    .innerJoin(people, eq(people.id, timePeriods.personId))
    .where(eq(timePeriods.status, 'submitted'))
    .orderBy(asc(timePeriods.submittedAt), asc(people.name), asc(timePeriods.month));
  return rows.map(({ submittedAt, ...row }) => ({
    ...row,
    submittedOn: calendarDayAt(submittedAt ?? work.now),
  }));
}

/** Months approved in the last thirty days, the last first. For coordinators. */
export async function listApprovedMonths(work: Work): Promise<ApprovedMonth[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const since = dutchInstant(addDays(calendarDayAt(work.now), -recentDays), '00:00');
  const rows = await work.tx
    .select({
      personId: timePeriods.personId,
      name: people.name,
      month: timePeriods.month,
      decidedAt: timePeriods.decidedAt,
      minutes: minutesOf('is not null'),
    })
    .from(timePeriods)
    .innerJoin(people, eq(people.id, timePeriods.personId))
    .where(and(eq(timePeriods.status, 'approved'), gte(timePeriods.decidedAt, since)))
    .orderBy(desc(timePeriods.decidedAt), asc(people.name), asc(timePeriods.month))
    .limit(mostRecent);
  return rows.map(({ decidedAt, ...row }) => ({ ...row, approvedOn: calendarDayAt(decidedAt ?? work.now) }));
}
