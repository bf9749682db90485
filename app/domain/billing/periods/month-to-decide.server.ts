import { and, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { timePeriods } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { listClosedMonths } from './closed-months.server';
import type { MonthToDecide } from './decided-month';
import { accountsOfPeriod, hoursOfPeriod } from './hours-of-period.server';
import { linesOfPeriod } from './lines-of-period.server';
import { mayDecideHours } from './may-decide';
import { reviewsOf } from './open-for-decision.server';
import type { PeriodOf } from './open-period.server';
import { previewBookings } from './preview-bookings.server';

/** A month of somebody as a coordinator decides about it; nothing for anybody else, and of nobody who is not there. */
export async function findMonthToDecide(work: Work, of: PeriodOf): Promise<MonthToDecide | null> {
  const deciderId = personIdOf(work.actor);
  if (deciderId === null || !hasRole(work.actor, 'coordinator')) return null;
  const [person] = await work.tx.select({ name: people.name }).from(people).where(eq(people.id, of.personId));
  if (!person) return null;
  const [period] = await work.tx
    .select()
    .from(timePeriods)
    .where(and(eq(timePeriods.personId, of.personId), eq(timePeriods.month, of.month)));
  const accountIds = await accountsOfPeriod(work, of);
  const decision = mayDecideHours(
    work.actor,
    { personId: of.personId, accountIds },
    await reviewsOf(work, deciderId),
  );
  return {
    ...of,
    name: person.name,
    status: period?.status ?? 'open',
    version: period?.version ?? 1,
    submittedOn: period?.submittedAt ? calendarDayAt(period.submittedAt) : null,
    comment: period?.comment ?? null,
    refusal: decision.allowed ? null : decision.reason,
    isClosed: (await listClosedMonths(work)).has(of.month),
    waiting: await previewBookings(work, await hoursOfPeriod(work, of)),
    booked: await linesOfPeriod(work, of),
  };
}
