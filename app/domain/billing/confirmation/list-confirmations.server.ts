import { count, desc, eq, sql } from 'drizzle-orm';
import { confirmationItems, lineConfirmations } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { confirmationStanding } from './confirmation-standing';

/** What a payer was asked and answered, the last first: when, through which address, and by which function. */
export async function listConfirmations(work: Work, payerId: string) {
  const rows = await work.tx
    .select({
      id: lineConfirmations.id,
      sentTo: lineConfirmations.sentTo,
      askedAt: lineConfirmations.askedAt,
      answerByOn: lineConfirmations.answerByOn,
      answeredAt: lineConfirmations.answeredAt,
      answeredByFunction: lineConfirmations.answeredByFunction,
      lapsedAt: lineConfirmations.lapsedAt,
      lines: count(),
      disputed: sql<number>`(count(*) filter (where ${confirmationItems.answer} = 'disputed'))::integer`,
    })
    .from(lineConfirmations)
    .innerJoin(confirmationItems, eq(confirmationItems.confirmationId, lineConfirmations.id))
    .where(eq(lineConfirmations.payerId, payerId))
    .groupBy(lineConfirmations.id)
    .orderBy(desc(lineConfirmations.askedAt));
  const today = calendarDayAt(work.now);
  return rows.map((row) => ({ ...row, standing: confirmationStanding(row, today) }));
}
