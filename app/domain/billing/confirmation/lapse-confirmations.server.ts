import { and, isNull, lt } from 'drizzle-orm';
import { lineConfirmations } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';

/** For a job of the system: who said nothing in time said yes. Gives how many that were. */
export async function lapseConfirmations(work: Work): Promise<number> {
  const lapsed = await work.tx
    .update(lineConfirmations)
    .set({ lapsedAt: work.now })
    .where(
      and(
        isNull(lineConfirmations.answeredAt),
        isNull(lineConfirmations.lapsedAt),
        lt(lineConfirmations.answerByOn, calendarDayAt(work.now)),
      ),
    )
    .returning({ confirmationId: lineConfirmations.id, payerId: lineConfirmations.payerId });
  for (const data of lapsed) await recordActivity(work, { name: 'billing.confirmation-lapsed', data });
  return lapsed.length;
}
