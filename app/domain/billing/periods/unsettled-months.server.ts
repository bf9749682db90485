import { and, asc, between, desc, eq, inArray, isNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { expenses, timeEntries, timePeriods } from '~/db/schema/billing-hours';
import { closedMonths } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, lastDayOf, type Month } from '../../kernel/month';
import type { PeriodStatus } from './period-status';

export interface Unsettled {
  readonly personId: string;
  readonly name: string;
  readonly status: PeriodStatus;
}

/** Everybody of whom something in a month is not in the ledger, and where it waits. For the treasurer. */
export async function listUnsettled(work: Work, month: Month): Promise<Unsettled[]> {
  if (!hasRole(work.actor, 'treasurer')) return [];
  const days = [firstDayOf(month), lastDayOf(month)] as const;
  const worked = await work.tx
    .selectDistinct({ id: timeEntries.personId })
    .from(timeEntries)
    .where(and(isNull(timeEntries.lineId), between(timeEntries.workedOn, ...days)));
  const spent = await work.tx
    .selectDistinct({ id: expenses.personId })
    .from(expenses)
    .where(and(isNull(expenses.lineId), between(expenses.spentOn, ...days)));
  const ids = [...new Set([...worked, ...spent].map(({ id }) => id))];
  const rows = await work.tx
    .select({ personId: people.id, name: people.name, status: timePeriods.status })
    .from(people)
    .leftJoin(timePeriods, and(eq(timePeriods.personId, people.id), eq(timePeriods.month, month)))
    .where(inArray(people.id, ids))
    .orderBy(asc(people.name), asc(people.id));
  return rows.map(({ status, ...row }) => ({ ...row, status: status ?? 'open' }));
}

const mostShown = 24;

/** Months that were closed, the last first. */
export async function listClosings(
  work: Work,
): Promise<{ readonly month: Month; readonly closedOn: CalendarDay; readonly by: string | null }[]> {
  const rows = await work.tx
    .select({ month: closedMonths.month, closedAt: closedMonths.closedAt, by: people.name })
    .from(closedMonths)
    .leftJoin(people, eq(people.id, closedMonths.closedById))
    .orderBy(desc(closedMonths.month))
    .limit(mostShown);
  return rows.map(({ closedAt, ...row }) => ({ ...row, closedOn: calendarDayAt(closedAt) }));
}
