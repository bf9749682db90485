import { max, min } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { expenses, timeEntries } from '~/db/schema/billing-hours';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { closedMonths } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { addMonths, type Month, monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { listUnsettled } from './unsettled-months.server';

export type CloseMonthRefusal = 'not-found' | 'not-the-oldest' | 'hours-waiting';

/** The oldest month that is open and over; `null` when there is none. */
export async function findMonthToClose(work: Work): Promise<Month | null> {
  const [closed] = await work.tx.select({ last: max(closedMonths.month) }).from(closedMonths);
  const next = closed?.last ? addMonths(closed.last, 1) : await firstMonthWithAnything(work);
  return next !== null && next < monthOf(calendarDayAt(work.now)) ? next : null;
}

/**
 * Closes the oldest open month, for good: nothing is booked in it any more. What is approved later counts in the first
 * month that is open. Hours that nobody handed in can then not be handed in, so that has to be said with `anyway`.
 */
export async function closeMonth(
  work: Work,
  { month, anyway }: { readonly month: Month; readonly anyway: boolean },
): Promise<Result<null, CloseMonthRefusal>> {
  const closedById = personIdOf(work.actor);
  if (closedById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  if ((await findMonthToClose(work)) !== month) return fail('not-the-oldest');
  await refusedBy({ closed_months_pkey: 'not-the-oldest' }, () =>
    work.tx.insert(closedMonths).values({ month, closedById, closedAt: work.now }),
  );
  // Asked after the month is locked: nobody can book in it from here on.
  const left = await listUnsettled(work, month);
  if (left.some(({ status }) => status !== 'submitted') && !anyway) {
    return fail('hours-waiting', { anyway: 'hours-waiting' });
  }
  await recordActivity(work, { name: 'billing.month-closed', data: { month, left: left.length } });
  return succeed(null);
}

async function firstMonthWithAnything(work: Work): Promise<Month | null> {
  const [worked] = await work.tx.select({ first: min(timeEntries.workedOn) }).from(timeEntries);
  const [spent] = await work.tx.select({ first: min(expenses.spentOn) }).from(expenses);
  const [booked] = await work.tx.select({ first: min(ledgerLines.bookedMonth) }).from(ledgerLines);
  const months = [worked?.first, spent?.first, booked?.first].flatMap((first) =>
    first ? [first.slice(0, 7)] : [],
  );
  return months.sort()[0] ?? null;
}
