import { and, eq, inArray } from 'drizzle-orm';
import { timePeriods } from '~/db/schema/billing-hours';
import { closedMonths } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { Month } from '../../kernel/month';
import type { PeriodStatus } from './period-status';

export interface OwnMonth {
  readonly month: Month;
  readonly status: PeriodStatus;
  readonly submittedAt: Date | null;
  /** Why it came back. */
  readonly comment: string | null;
  /** The books of it are closed. */
  readonly isClosed: boolean;
  /** Something can still be booked in it. */
  readonly isOpen: boolean;
}

/** How these months of whoever asks stand, in the order they were asked for. */
export async function findOwnMonths(work: Work, months: readonly Month[]): Promise<OwnMonth[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  const periods = await work.tx
    .select({
      month: timePeriods.month,
      status: timePeriods.status,
      submittedAt: timePeriods.submittedAt,
      comment: timePeriods.comment,
    })
    .from(timePeriods)
    .where(and(eq(timePeriods.personId, personId), inArray(timePeriods.month, [...months])));
  const closed = await work.tx
    .select({ month: closedMonths.month })
    .from(closedMonths)
    .where(inArray(closedMonths.month, [...months]));
  return months.map((month) => {
    const period = periods.find((one) => one.month === month);
    const status = period?.status ?? 'open';
    const isClosed = closed.some((one) => one.month === month);
    return {
      month,
      status,
      submittedAt: period?.submittedAt ?? null,
      comment: period?.comment ?? null,
      isClosed,
      isOpen: !isClosed && (status === 'open' || status === 'returned'),
    };
  });
}

export async function findOwnMonth(work: Work, month: Month): Promise<OwnMonth> {
  const [own] = await findOwnMonths(work, [month]);
  if (!own) throw new Error('a month of nobody');
  return own;
}
