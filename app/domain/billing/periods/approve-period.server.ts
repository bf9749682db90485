import { eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { expenses, timeEntries } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { LedgerLine } from '../ledger/ledger-line';
import { loadPriceBook } from '../ledger/load-price-book.server';
import { lineOfExpense, lineOfTime, type PriceGap } from '../ledger/price-book';
import { writeLines } from '../ledger/write-lines.server';
import type { HoursOfPeriod } from './hours-of-period.server';
import { type OpenPeriodRefusal, openForDecision, type PeriodForDecision } from './open-for-decision.server';
import { changePeriod } from './open-period.server';

export type ApprovePeriodRefusal = OpenPeriodRefusal | PriceGap | 'no-payers';

/**
 * Says that somebody's hours and expenses of a month are right. Each becomes a line of the ledger with the rates of the
 * day of the work and what each payer owes of it, and changes no more.
 */
export async function approvePeriod(
  work: Work,
  input: PeriodForDecision,
): Promise<Result<null, ApprovePeriodRefusal>> {
  const opened = await openForDecision(work, input, 'submitted');
  if (!opened.ok) return opened;
  const { period, hours, deciderId } = opened.value;
  const booked = await asSystem(work, 'approve-hours', (system) => book(system, hours, deciderId));
  if (!booked.ok) return booked;
  await changePeriod(work, period, { status: 'approved', decidedAt: work.now, decidedById: deciderId });
  const { personId, month } = period;
  const minutes = hours.times.reduce((sum, one) => sum + one.minutes, 0);
  await recordActivity(work, { name: 'billing.period-approved', personId, data: { month, minutes } });
  return succeed(null);
}

async function book(
  system: Work,
  hours: HoursOfPeriod,
  approvedById: string,
): Promise<Result<null, PriceGap | 'no-payers'>> {
  const all = [...hours.times, ...hours.expenses];
  const prices = await loadPriceBook(system, {
    accountIds: all.map(({ accountId }) => accountId),
    personIds: all.map(({ personId }) => personId),
  });
  const lines: LedgerLine[] = [];
  for (const priced of [
    ...hours.times.map((time) => lineOfTime(prices, time)),
    ...hours.expenses.map((expense) => lineOfExpense(prices, expense)),
  ]) {
    if (!priced.ok) return priced;
    lines.push(priced.value);
  }
  if (lines.length === 0) return succeed(null);
  const numbers = await writeLines(system, lines, { approvedById });
  if (numbers === null) return fail('no-payers');
  for (const [index, { id }] of hours.times.entries()) {
    await system.tx
      .update(timeEntries)
      .set({ lineId: numbers[index] ?? 0 })
      .where(eq(timeEntries.id, id));
  }
  for (const [index, { id }] of hours.expenses.entries()) {
    const lineId = numbers[hours.times.length + index] ?? 0;
    await system.tx.update(expenses).set({ lineId }).where(eq(expenses.id, id));
  }
  return succeed(null);
}
