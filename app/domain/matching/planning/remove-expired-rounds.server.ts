import { lte } from 'drizzle-orm';
import { planningRounds } from '~/db/schema/planning';
import type { Work } from '~/db/with-actor.server';
import { addDays, calendarDayAt } from '../../kernel/calendar-day';
import { dutchInstant } from '../../kernel/dutch-instant';

/** How long a plan is kept to look back at, or to undo. */
export const roundKeptDays = 30;

/** For a job of the system. Proposals that came of a plan stay. Gives how many went. */
export async function removeExpiredRounds({ tx, now }: Work): Promise<number> {
  const until = dutchInstant(addDays(calendarDayAt(now), -roundKeptDays), '00:00');
  const removed = await tx
    .delete(planningRounds)
    .where(lte(planningRounds.madeAt, until))
    .returning({ id: planningRounds.id });
  return removed.length;
}
