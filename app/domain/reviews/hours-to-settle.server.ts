import { and, eq, isNull, sql } from 'drizzle-orm';
import { expenses, timeEntries, timePeriods } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';

export interface HoursToSettle {
  readonly hoursToHandIn: number;
  readonly hoursToApprove: number;
}

const isHandedIn = sql<boolean>`coalesce(${timePeriods.status} = 'submitted', false)`;

/** How many hours and expenses of a review are not in the ledger, by whose move that is. As the portal itself. */
export async function hoursToSettle(system: Work, requestId: string): Promise<HoursToSettle> {
  const worked = await system.tx
    .select({ isHandedIn })
    .from(timeEntries)
    .leftJoin(
      timePeriods,
      and(
        eq(timePeriods.personId, timeEntries.personId),
        eq(timePeriods.month, sql`to_char(${timeEntries.workedOn}, 'YYYY-MM')`),
      ),
    )
    .where(and(eq(timeEntries.accountId, requestId), isNull(timeEntries.lineId)));
  const spent = await system.tx
    .select({ isHandedIn })
    .from(expenses)
    .leftJoin(
      timePeriods,
      and(
        eq(timePeriods.personId, expenses.personId),
        eq(timePeriods.month, sql`to_char(${expenses.spentOn}, 'YYYY-MM')`),
      ),
    )
    .where(and(eq(expenses.accountId, requestId), isNull(expenses.lineId)));
  const all = [...worked, ...spent];
  const handedIn = all.filter((one) => one.isHandedIn).length;
  return { hoursToHandIn: all.length - handedIn, hoursToApprove: handedIn };
}
