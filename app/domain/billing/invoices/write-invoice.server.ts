import { sql } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { invoiceItems, invoices } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { enqueue } from '~/platform/queue.server';
import { addDays, calendarDayAt, yearOf } from '../../kernel/calendar-day';
import type { BillingSettings } from '../settings/latest-settings.server';
import type { InvoiceDraft } from './draft-invoices';
import { type Buyer, partyOf } from './find-buyers.server';
import type { InvoiceContent } from './invoice-content';
import { invoiceNumber } from './invoice-number';

export interface InvoicedPayer {
  readonly id: string;
  readonly accountId: string;
  readonly reference: string;
  readonly shareBasisPoints: number;
}

/** Who else makes invoices waits: what is chosen to be billed stays unbilled until this transaction ends. */
export async function lockInvoicing(work: Work): Promise<void> {
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('billing invoices', 0))`);
}

/** Gives a draft its number, keeps everything that stands on it, and has its files made. */
export async function writeInvoice(
  work: Work,
  issuedById: string,
  {
    draft,
    payer,
    buyer,
    settings,
    credits,
  }: {
    readonly draft: InvoiceDraft;
    readonly payer: InvoicedPayer;
    readonly buyer: Buyer;
    readonly settings: BillingSettings;
    readonly credits: InvoiceContent['credits'];
  },
): Promise<{ readonly id: string; readonly number: string }> {
  const issuedOn = calendarDayAt(work.now);
  const year = yearOf(issuedOn);
  const number = await nextNumber(work, draft.kind, year);
  const [invoice] = await work.tx
    .insert(invoices)
    .values({
      kind: draft.kind,
      year,
      number,
      accountId: payer.accountId,
      payerId: payer.id,
      issuedOn,
      dueOn: addDays(issuedOn, settings.paymentDays),
      creditsId: draft.creditsId,
      content: {
        profile: settings.eInvoiceProfile,
        seller: sellerOf(settings),
        buyer: partyOf(buyer),
        orderNumber: buyer.orderNumber,
        buyerReference: buyer.buyerReference,
        reference: payer.reference,
        shareBasisPoints: payer.shareBasisPoints,
        periodFrom: draft.periodFrom,
        periodTo: draft.periodTo,
        exemptReason: settings.exemptReason,
        credits,
        lines: draft.lines,
        vat: draft.vat,
        timeSheet: draft.timeSheet,
      },
      netCents: draft.netCents,
      vatCents: draft.vatCents,
      issuedById,
      issuedAt: work.now,
    })
    .returning({ id: invoices.id });
  if (!invoice) throw new Error('an invoice was not written');
  await refusedBy({ invoice_items_once: 'list-changed', invoice_items_disputed: 'list-changed' }, () =>
    work.tx
      .insert(invoiceItems)
      .values(
        draft.items.map(({ lineId, sign }) => ({ invoiceId: invoice.id, lineId, payerId: payer.id, sign })),
      ),
  );
  await enqueue(work.tx, 'render-invoice', { invoiceId: invoice.id });
  return { id: invoice.id, number: invoiceNumber({ kind: draft.kind, year, number }) };
}

async function nextNumber(work: Work, kind: string, year: number): Promise<number> {
  const [next] = await work.tx.execute<{ number: number }>(
    sql`select next_document_number(${kind}, ${year}::integer) as number`,
  );
  if (!next) throw new Error('there is no next number');
  return next.number;
}

function sellerOf({
  name,
  addressLine,
  postalCode,
  city,
  kvk,
  vatNumber,
  iban,
  bic,
  email,
}: BillingSettings): InvoiceContent['seller'] {
  return {
    ...{ name, addressLine, postalCode, city, kvk, vatNumber, email, iban, bic },
    oin: null,
    eInvoiceAddress: '',
  };
}
