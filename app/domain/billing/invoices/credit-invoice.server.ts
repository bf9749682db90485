import { and, eq, sql } from 'drizzle-orm';
import { accountPayers, reviewAccounts } from '~/db/schema/billing-accounts';
import { invoiceItems, invoices } from '~/db/schema/billing-invoices';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { findBillingSettings } from '../settings/latest-settings.server';
import { draftOf } from './draft-invoices';
import { findBuyers } from './find-buyers.server';
import { type PaperItem, periodOf } from './group-lines';
import { type InvoiceName, invoiceNumber } from './invoice-number';
import type { CreditReason } from './invoice-state';
import { lockInvoicing, writeInvoice } from './write-invoice.server';

export type CreditRefusal = 'not-found' | 'already-credited' | 'no-settings';

/**
 * Takes a whole invoice back, or what is left of it after corrections, so that the lines can be billed again. Gives the
 * number of the credit note.
 */
export async function creditInvoice(
  work: Work,
  { name, reason }: { readonly name: InvoiceName; readonly reason: CreditReason },
): Promise<Result<string, CreditRefusal>> {
  const issuedById = personIdOf(work.actor);
  if (issuedById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  if (name.kind === 'credit-note') return fail('not-found');
  await lockInvoicing(work);
  const invoice = await findInvoiced(work, name);
  if (!invoice) return fail('not-found');
  const settings = await findBillingSettings(work);
  if (!settings) return fail('no-settings');
  const items = await standingItems(work, invoice.id);
  if (periodOf(items) === null) return fail('already-credited');
  const buyer = (await findBuyers(work, [invoice.payer.id])).get(invoice.payer.id);
  if (!buyer) throw new Error('an invoice has a payer');
  const credits = { number: invoiceNumber(name), issuedOn: invoice.issuedOn };
  const { id, number } = await writeInvoice(work, issuedById, {
    draft: draftOf('credit-note', invoice.id, items),
    payer: invoice.payer,
    buyer,
    settings,
    credits,
  });
  await recordActivity(work, {
    name: 'billing.invoice-credited',
    data: {
      invoiceId: id,
      accountId: invoice.payer.accountId,
      number,
      credits: credits.number,
      reason,
    },
  });
  return succeed(number);
}

async function findInvoiced(work: Work, { kind, year, number }: InvoiceName) {
  const [invoice] = await work.tx
    .select({
      id: invoices.id,
      issuedOn: invoices.issuedOn,
      payer: {
        id: accountPayers.id,
        accountId: accountPayers.accountId,
        reference: reviewAccounts.reference,
        shareBasisPoints: accountPayers.shareBasisPoints,
      },
    })
    .from(invoices)
    .innerJoin(accountPayers, eq(accountPayers.id, invoices.payerId))
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, invoices.accountId))
    .where(and(eq(invoices.kind, kind), eq(invoices.year, year), eq(invoices.number, number)));
  return invoice ?? null;
}

/** What no credit note took back yet: neither the item itself nor, by a correction, its line. */
async function standingItems(work: Work, invoiceId: string): Promise<PaperItem[]> {
  const rows = await work.tx
    .select({
      lineId: invoiceItems.lineId,
      correctsId: ledgerLines.correctsId,
      source: ledgerLines.source,
      role: ledgerLines.role,
      kind: ledgerLines.kind,
      occurredOn: ledgerLines.occurredOn,
      minutes: ledgerLines.minutes,
      rateCents: ledgerLines.clientRateCents,
      wholeCents: ledgerLines.clientNetCents,
      netCents: lineShares.netCents,
      vatTreatment: ledgerLines.clientVatTreatment,
      vatBasisPoints: ledgerLines.clientVatBasisPoints,
    })
    .from(invoiceItems)
    .innerJoin(ledgerLines, eq(ledgerLines.id, invoiceItems.lineId))
    .innerJoin(
      lineShares,
      and(eq(lineShares.lineId, invoiceItems.lineId), eq(lineShares.payerId, invoiceItems.payerId)),
    )
    .where(
      and(
        eq(invoiceItems.invoiceId, invoiceId),
        sql`not exists (
          select from invoice_items back
          join invoices note on note.id = back.invoice_id
          join ledger_lines l on l.id = back.line_id
          where note.credits_id = ${invoiceId} and back.payer_id = ${invoiceItems.payerId} and (
            back.line_id = ${invoiceItems.lineId} and back.sign = -1
            or l.corrects_id = ${invoiceItems.lineId} and back.sign = 1))`,
      ),
    );
  return rows.map((row) => ({ ...row, sign: -1 as const }));
}
