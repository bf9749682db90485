import { and, asc, between, eq, isNull } from 'drizzle-orm';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { expenses, timeEntries } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { firstDayOf, lastDayOf } from '../../kernel/month';
import type { BookedExpense, BookedTime } from '../ledger/price-book';
import type { PeriodOf } from './open-period.server';

interface OnRecord {
  readonly id: string;
  readonly reference: string;
  readonly note: string;
}

export interface HoursOfPeriod {
  readonly times: readonly (BookedTime & OnRecord)[];
  readonly expenses: readonly (BookedExpense & OnRecord)[];
}

/** What somebody booked in a month that is not in the ledger yet. */
export async function hoursOfPeriod(work: Work, { personId, month }: PeriodOf): Promise<HoursOfPeriod> {
  const from = firstDayOf(month);
  const until = lastDayOf(month);
  const times = await work.tx
    .select({
      id: timeEntries.id,
      reference: reviewAccounts.reference,
      accountId: timeEntries.accountId,
      personId: timeEntries.personId,
      role: timeEntries.role,
      occurredOn: timeEntries.workedOn,
      kind: timeEntries.kind,
      minutes: timeEntries.minutes,
      note: timeEntries.note,
    })
    .from(timeEntries)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, timeEntries.accountId))
    .where(
      and(
        eq(timeEntries.personId, personId),
        isNull(timeEntries.lineId),
        between(timeEntries.workedOn, from, until),
      ),
    )
    .orderBy(asc(timeEntries.workedOn), asc(timeEntries.changedAt), asc(timeEntries.id));
  const spent = await work.tx
    .select({
      id: expenses.id,
      reference: reviewAccounts.reference,
      accountId: expenses.accountId,
      personId: expenses.personId,
      role: expenses.role,
      occurredOn: expenses.spentOn,
      kind: expenses.kind,
      amountCents: expenses.amountCents,
      isBilled: expenses.isBilled,
      isReimbursed: expenses.isReimbursed,
      note: expenses.note,
    })
    .from(expenses)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, expenses.accountId))
    .where(
      and(eq(expenses.personId, personId), isNull(expenses.lineId), between(expenses.spentOn, from, until)),
    )
    .orderBy(asc(expenses.spentOn), asc(expenses.changedAt), asc(expenses.id));
  return { times, expenses: spent };
}

/** Every review somebody booked something of in a month, in the ledger or not. */
export async function accountsOfPeriod(work: Work, { personId, month }: PeriodOf): Promise<string[]> {
  const from = firstDayOf(month);
  const until = lastDayOf(month);
  const worked = await work.tx
    .selectDistinct({ id: timeEntries.accountId })
    .from(timeEntries)
    .where(and(eq(timeEntries.personId, personId), between(timeEntries.workedOn, from, until)));
  const spent = await work.tx
    .selectDistinct({ id: expenses.accountId })
    .from(expenses)
    .where(and(eq(expenses.personId, personId), between(expenses.spentOn, from, until)));
  return [...new Set([...worked, ...spent].map(({ id }) => id))];
}
