import { and, desc, eq, gte } from 'drizzle-orm';
import { invoiceItems, invoices } from '~/db/schema/billing-invoices';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { issueInvoices } from '~/domain/billing/invoices/issue-invoices.server';
import { prepareInvoices } from '~/domain/billing/invoices/preview-invoices.server';
import { recordPayment } from '~/domain/billing/invoices/record-payment.server';
import { correctLine } from '~/domain/billing/ledger/correct-line.server';
import { issueStatements } from '~/domain/billing/payouts/issue-statements.server';
import { makePaymentFile } from '~/domain/billing/payouts/make-payment-file.server';
import { listPayables } from '~/domain/billing/payouts/payable-lines.server';
import { listUnpaid } from '~/domain/billing/payouts/statement-queries.server';
import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import { lastDayOf, type Month } from '~/domain/kernel/month';
import { done } from '../coordinator-at-work';
import { asTreasurer, type BookStage } from './book-stage';

/**
 * The evening on which the treasurer sends invoices for a quarter and pays everybody, and the weeks after it in which
 * payers pay. Of the last quarter an invoice is still open; in the one before it a line turns out wrong after it was billed.
 */
export async function settleQuarter(stage: BookStage, month: Month): Promise<void> {
  const { today } = stage.world;
  const billedOn = addDays(lastDayOf(month), 15);
  if (billedOn >= today) return;
  const work = await asTreasurer(stage, billedOn);
  const prepared = await prepareInvoices(work, { through: month });
  const payers = prepared
    .filter(({ drafts, buyer }) => drafts.length > 0 && buyer.gaps.length === 0)
    .map(({ payer, fingerprint }) => ({ payerId: payer.id, fingerprint }));
  if (payers.length > 0) done(await issueInvoices(work, { through: month, payers }));
  await payOut(stage, billedOn);
  await receivePayments(stage, billedOn);
  const isBeforeLast = addDays(billedOn, 92) < today && addDays(billedOn, 184) >= today;
  if (isBeforeLast) await correctBilledLine(stage, addDays(billedOn, 12));
}

async function payOut(stage: BookStage, on: CalendarDay): Promise<void> {
  const work = await asTreasurer(stage, on);
  const payeeIds = (await listPayables(work))
    .filter(({ netCents }) => netCents > 0)
    .map(({ payee }) => payee.id);
  if (payeeIds.length === 0) return;
  done(await issueStatements(work, { payeeIds }));
  if (addDays(on, 60) > stage.world.today) return;
  const statements = (await listUnpaid(work)).map(({ called }) => called);
  done(await makePaymentFile(work, { statements, executeOn: addDays(on, 3) }));
}

/** Payers pay after three weeks, one after the other; the last of those that were sent does not, as long as it is recent. */
async function receivePayments(stage: BookStage, billedOn: CalendarDay): Promise<void> {
  const { today } = stage.world;
  const open = await stage.tx
    .select({
      kind: invoices.kind,
      year: invoices.year,
      number: invoices.number,
      totalCents: invoices.totalCents,
    })
    .from(invoices)
    .where(eq(invoices.issuedOn, billedOn))
    .orderBy(invoices.number);
  const isRecent = addDays(billedOn, 92) >= today;
  for (const [place, { kind, year, number, totalCents }] of open.entries()) {
    const paidOn = addDays(billedOn, 18 + (place % 9));
    if (kind !== 'invoice' || !totalCents || paidOn >= today) continue;
    if (isRecent && place === open.length - 1) continue;
    const work = await asTreasurer(stage, paidOn);
    done(
      await recordPayment(work, {
        name: { kind, year, number },
        direction: 'received',
        amountCents: totalCents,
        paidOn,
        paidCents: 0,
        isMoreKnown: false,
      }),
    );
  }
}

async function correctBilledLine(stage: BookStage, on: CalendarDay): Promise<void> {
  const work = await asTreasurer(stage, on);
  const [line] = await work.tx
    .select({ id: ledgerLines.id, minutes: ledgerLines.minutes })
    .from(invoiceItems)
    .innerJoin(ledgerLines, eq(ledgerLines.id, invoiceItems.lineId))
    .where(and(eq(ledgerLines.source, 'time'), gte(ledgerLines.minutes, 60)))
    .orderBy(desc(ledgerLines.id))
    .limit(1);
  if (!line) return;
  const minutes = line.minutes - 30;
  done(await correctLine(work, { lineId: line.id, minutes, reason: 'Een half uur te veel geschreven.' }));
}
