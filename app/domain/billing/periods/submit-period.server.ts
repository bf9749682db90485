import { and, between, eq, isNull, sum } from 'drizzle-orm';
import { timeEntries } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, lastDayOf, type Month, monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { listClosedMonths } from './closed-months.server';
import { changePeriod, lockPeriod } from './open-period.server';

export type SubmitPeriodRefusal = 'not-found' | 'already-submitted' | 'in-the-future' | 'month-closed';

/**
 * Says of a month "I am done", also with nothing: from here on nothing in it changes until a coordinator has decided. A
 * month can be handed in before it is over, not before it began.
 */
export async function submitPeriod(
  work: Work,
  { month }: { readonly month: Month },
): Promise<Result<null, SubmitPeriodRefusal>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  if (month > monthOf(calendarDayAt(work.now))) return fail('in-the-future');
  if ((await listClosedMonths(work)).has(month)) return fail('month-closed');
  const period = await lockPeriod(work, { personId, month });
  if (period.status === 'submitted' || period.status === 'approved') return fail('already-submitted');
  await changePeriod(work, period, {
    status: 'submitted',
    submittedAt: work.now,
    decidedAt: null,
    decidedById: null,
    comment: null,
  });
  const minutes = await minutesToDecide(work, personId, month);
  await recordActivity(work, {
    name: 'billing.period-submitted',
    personId,
    data: { personId, month, minutes },
  });
  return succeed(null);
}

/** Takes a month back that nobody decided about yet. */
export async function takePeriodBack(
  work: Work,
  { month }: { readonly month: Month },
): Promise<Result<null, 'not-found' | 'not-submitted'>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  const period = await lockPeriod(work, { personId, month });
  if (period.status !== 'submitted') return fail('not-submitted');
  await changePeriod(work, period, { status: 'open', submittedAt: null });
  await recordActivity(work, { name: 'billing.period-taken-back', personId, data: { month } });
  return succeed(null);
}

async function minutesToDecide(work: Work, personId: string, month: Month): Promise<number> {
  const [row] = await work.tx
    .select({ minutes: sum(timeEntries.minutes).mapWith(Number) })
    .from(timeEntries)
    .where(
      and(
        eq(timeEntries.personId, personId),
        isNull(timeEntries.lineId),
        between(timeEntries.workedOn, firstDayOf(month), lastDayOf(month)),
      ),
    );
  return row?.minutes ?? 0;
}
