import type { Cents } from '../../kernel/money';
import { vatTotals } from '../documents/vat-totals';
import { type BillableShare, chooseItems } from './choose-items';
import { groupLines, type PaperItem, periodOf, timeSheetOf } from './group-lines';
import type { InvoiceContent } from './invoice-content';
import type { InvoiceKind } from './invoice-kind';

/** A share that knows what stands on paper of it. */
export type PaperShare = BillableShare & Omit<PaperItem, 'sign'>;

/** An invoice or credit note before it has a number, a buyer and a day. */
export interface InvoiceDraft
  extends Pick<InvoiceContent, 'lines' | 'vat' | 'timeSheet' | 'periodFrom' | 'periodTo'> {
  readonly kind: InvoiceKind;
  /** The invoice that a credit note corrects. */
  readonly creditsId: string | null;
  readonly items: readonly PaperItem[];
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly totalCents: Cents;
}

/** What would be sent to a payer now, and what of theirs waits. */
export function draftInvoices(shares: readonly PaperShare[]): {
  readonly drafts: readonly InvoiceDraft[];
  readonly waiting: readonly PaperShare[];
} {
  const { invoices, credits, waiting } = chooseItems(shares);
  const charged = (items: readonly PaperShare[]) => items.map((item) => ({ ...item, sign: 1 as const }));
  return {
    drafts: [
      ...invoices.map((items) => draftOf('invoice', null, charged(items))),
      ...credits.map(({ invoiceId, items }) => draftOf('credit-note', invoiceId, charged(items))),
    ],
    waiting,
  };
}

/** One document over these items. Throws a `RangeError` without any. */
export function draftOf(
  kind: InvoiceKind,
  creditsId: string | null,
  items: readonly PaperItem[],
): InvoiceDraft {
  const period = periodOf(items);
  if (period === null) throw new RangeError('An invoice has something on it');
  const lines = groupLines(items);
  const { subtotals, netCents, vatCents, totalCents } = vatTotals(lines);
  return {
    kind,
    creditsId,
    items,
    lines,
    vat: subtotals.map(({ treatment, basisPoints, ...amounts }) => ({
      vatTreatment: treatment,
      vatBasisPoints: basisPoints,
      ...amounts,
    })),
    timeSheet: timeSheetOf(items),
    ...period,
    netCents,
    vatCents,
    totalCents,
  };
}
