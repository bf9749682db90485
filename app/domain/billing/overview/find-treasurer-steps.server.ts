import { and, count, eq, isNull } from 'drizzle-orm';
import { confirmationItems } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { monthOf } from '../../kernel/month';
import { totalsByState } from '../invoices/invoice-queries.server';
import { prepareInvoices } from '../invoices/preview-invoices.server';
import { listPayables } from '../payouts/payable-lines.server';
import type { TreasurerSteps } from './treasurer-steps';

export async function findTreasurerSteps(work: Work): Promise<TreasurerSteps> {
  const prepared = await prepareInvoices(work, { through: monthOf(calendarDayAt(work.now)) });
  const withPaper = prepared.filter(({ drafts }) => drafts.length > 0);
  const ready = withPaper.filter(({ buyer }) => buyer.gaps.length === 0);
  const totals = await totalsByState(work);
  const payables = (await listPayables(work)).filter(({ netCents }) => netCents > 0);
  const [disputes] = await work.tx
    .select({ open: count() })
    .from(confirmationItems)
    .where(and(eq(confirmationItems.answer, 'disputed'), isNull(confirmationItems.outcome)));
  return {
    toBill: {
      payers: ready.length,
      totalCents: ready.flatMap(({ drafts }) => drafts).reduce((sum, { totalCents }) => sum + totalCents, 0),
    },
    blocked: withPaper.length - ready.length,
    disputes: disputes?.open ?? 0,
    overdue: totals.overdue,
    unpaid: {
      count: totals.open.count + totals.part.count,
      restCents: totals.open.restCents + totals.part.restCents,
    },
    refund: totals.refund,
    toPayOut: {
      payees: payables.length,
      netCents: payables.reduce((sum, { netCents }) => sum + netCents, 0),
    },
  };
}
