import { and, eq, sql } from 'drizzle-orm';
import { timePeriods } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import type { Month } from '../../kernel/month';

export interface PeriodOf {
  readonly personId: string;
  readonly month: Month;
}

export type PeriodRow = typeof timePeriods.$inferSelect;

/** The month of somebody, locked until the transaction ends; it is made when it was not there yet. */
export async function lockPeriod(work: Work, { personId, month }: PeriodOf): Promise<PeriodRow> {
  await work.tx.insert(timePeriods).values({ personId, month }).onConflictDoNothing();
  const [period] = await work.tx
    .select()
    .from(timePeriods)
    .where(ofPeriod({ personId, month }))
    .for('update');
  if (!period) throw new Error('a month of somebody was not written');
  return period;
}

export async function changePeriod(
  work: Work,
  period: PeriodOf,
  change: Partial<Omit<PeriodRow, 'personId' | 'month' | 'version'>>,
): Promise<void> {
  await work.tx
    .update(timePeriods)
    .set({ ...change, version: sql`${timePeriods.version} + 1` })
    .where(ofPeriod(period));
}

function ofPeriod({ personId, month }: PeriodOf) {
  return and(eq(timePeriods.personId, personId), eq(timePeriods.month, month));
}
