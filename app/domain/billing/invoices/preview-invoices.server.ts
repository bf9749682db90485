import { createHash } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import { invoices } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import type { Cents } from '../../kernel/money';
import type { Month } from '../../kernel/month';
import type { InvoiceGap } from '../../requests/payers/invoice-readiness';
import type { BillingWait } from './choose-items';
import { draftInvoices, type InvoiceDraft } from './draft-invoices';
import { type Buyer, findBuyers } from './find-buyers.server';
import { invoiceNumber } from './invoice-number';
import { type BillablePayer, listBillable } from './load-billable.server';

/** One payer with everything that would be made for them, and everything of theirs that stays off. */
export interface PreparedPayer {
  readonly payer: BillablePayer;
  readonly buyer: Buyer;
  readonly drafts: readonly PreparedDraft[];
  readonly waiting: Readonly<Record<BillingWait, Cents>>;
  /** Changes with anything that would stand on paper. */
  readonly fingerprint: string;
}

export interface PreparedDraft extends InvoiceDraft {
  readonly credits: { readonly number: string; readonly issuedOn: string } | null;
}

/** What would be billed up to and including a month, for whoever has something to be billed or waiting. */
export async function prepareInvoices(
  work: Work,
  wanted: { readonly through: Month; readonly payerIds?: readonly string[] },
): Promise<PreparedPayer[]> {
  const payers = await listBillable(work, wanted);
  const buyers = await findBuyers(
    work,
    payers.map(({ id }) => id),
  );
  const drafted = payers.map((payer) => ({ payer, ...draftInvoices(payer.shares) }));
  const credited = await creditedInvoices(
    work,
    drafted.flatMap(({ drafts }) => drafts.flatMap(({ creditsId }) => creditsId ?? [])),
  );
  return drafted.flatMap(({ payer, drafts, waiting }) => {
    const buyer = buyers.get(payer.id);
    if (!buyer || (drafts.length === 0 && waiting.length === 0)) return [];
    const sumOf = (why: BillingWait) =>
      waiting.reduce((sum, { waits, netCents }) => sum + (waits === why ? netCents : 0), 0);
    return [
      {
        payer,
        buyer,
        drafts: drafts.map((draft) => ({
          ...draft,
          credits: draft.creditsId === null ? null : (credited.get(draft.creditsId) ?? null),
        })),
        waiting: { answer: sumOf('answer'), dispute: sumOf('dispute'), later: sumOf('later') },
        fingerprint: fingerprintOf(buyer, drafts),
      },
    ];
  });
}

async function creditedInvoices(work: Work, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { number: string; issuedOn: string }>();
  const rows = await work.tx
    .select({
      id: invoices.id,
      kind: invoices.kind,
      year: invoices.year,
      number: invoices.number,
      issuedOn: invoices.issuedOn,
    })
    .from(invoices)
    .where(inArray(invoices.id, [...ids]));
  return new Map(rows.map((row) => [row.id, { number: invoiceNumber(row), issuedOn: row.issuedOn }]));
}

function fingerprintOf(buyer: Buyer, drafts: readonly InvoiceDraft[]): string {
  const paper = drafts.map(({ kind, creditsId, items, totalCents }) => [
    kind,
    creditsId,
    items.map(({ lineId }) => lineId),
    totalCents,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([buyer, paper]))
    .digest('hex')
    .slice(0, 16);
}

export interface PayerPreview {
  readonly payerId: string;
  readonly reference: string;
  readonly name: string;
  readonly shareBasisPoints: number;
  readonly fingerprint: string;
  readonly gaps: readonly InvoiceGap[];
  readonly waiting: Readonly<Record<BillingWait, Cents>>;
  readonly drafts: readonly Pick<
    PreparedDraft,
    'kind' | 'credits' | 'lines' | 'periodFrom' | 'periodTo' | 'netCents' | 'vatCents' | 'totalCents'
  >[];
}

/** The same, as a page shows it. */
export function previewOf({ payer, buyer, drafts, waiting, fingerprint }: PreparedPayer): PayerPreview {
  return {
    payerId: payer.id,
    reference: payer.reference,
    name: buyer.name,
    shareBasisPoints: payer.shareBasisPoints,
    fingerprint,
    gaps: buyer.gaps,
    waiting,
    drafts: drafts.map(({ kind, credits, lines, periodFrom, periodTo, netCents, vatCents, totalCents }) => ({
      ...{ kind, credits, lines, periodFrom, periodTo, netCents, vatCents, totalCents },
    })),
  };
}
