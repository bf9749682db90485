import { and, eq } from 'drizzle-orm';
import { accountPayers, reviewAccounts } from '~/db/schema/billing-accounts';
import { confirmationItems, lineConfirmations } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import { addWorkingDays } from '../../requests/service-levels/working-days';
import { chooseItems } from '../invoices/choose-items';
import type { PaperShare } from '../invoices/draft-invoices';
import { findBuyers } from '../invoices/find-buyers.server';
import { listBillable } from '../invoices/load-billable.server';
import { findBillingSettings } from '../settings/latest-settings.server';

export interface AskableHours {
  readonly accountId: string;
  readonly reference: string;
  readonly name: string;
  readonly sentTo: string;
  readonly lines: readonly PaperShare[];
  readonly netCents: Cents;
  /** The last day on which an answer counts, if it is asked today. */
  readonly answerByOn: CalendarDay;
  /** Why nothing can be asked now. */
  readonly obstacle: 'no-settings' | 'no-contact' | 'nothing-to-ask' | null;
}

/** What a payer can be asked about: lines that would be billed now and that they were never asked about. */
export async function findAskable(work: Work, payerId: string): Promise<AskableHours | null> {
  const [payer] = await work.tx
    .select({ accountId: accountPayers.accountId, reference: reviewAccounts.reference })
    .from(accountPayers)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, accountPayers.accountId))
    .where(eq(accountPayers.id, payerId));
  const buyer = (await findBuyers(work, [payerId])).get(payerId);
  if (!payer || !buyer) return null;
  const settings = await findBillingSettings(work);
  const asked = await askedLines(work, payerId);
  const [billable] = await listBillable(work, { payerIds: [payerId] });
  const chosen = chooseItems(billable?.shares ?? []).invoices.flat();
  const takenBack = new Set(chosen.map(({ correctsId }) => correctsId));
  const lines = chosen.filter(
    ({ lineId, correctsId }) => correctsId === null && !takenBack.has(lineId) && !asked.has(lineId),
  );
  return {
    ...payer,
    name: buyer.name,
    sentTo: buyer.invoiceEmail,
    lines,
    netCents: lines.reduce((sum, { netCents }) => sum + netCents, 0),
    answerByOn: addWorkingDays(calendarDayAt(work.now), settings?.confirmationDays ?? 0),
    obstacle: obstacleTo(),
  };

  function obstacleTo(): AskableHours['obstacle'] {
    if (!settings) return 'no-settings';
    if (buyer?.invoiceEmail === '') return 'no-contact';
    return lines.length === 0 ? 'nothing-to-ask' : null;
  }
}

async function askedLines(work: Work, payerId: string): Promise<Set<number>> {
  const rows = await work.tx
    .select({ lineId: confirmationItems.lineId })
    .from(confirmationItems)
    .innerJoin(
      lineConfirmations,
      and(eq(lineConfirmations.id, confirmationItems.confirmationId), eq(lineConfirmations.payerId, payerId)),
    );
  return new Set(rows.map(({ lineId }) => lineId));
}
