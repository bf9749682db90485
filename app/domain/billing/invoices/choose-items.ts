import { groupBy } from '../../kernel/group-by';
import type { Cents } from '../../kernel/money';
import type { VatTreatment } from '../../reviews/agreement/vat-treatment';

/** Why a share is not billed now: the payer was asked about it, disputes it, or it counts in a later month. */
export const billingWaits = ['answer', 'dispute', 'later'] as const;
export type BillingWait = (typeof billingWaits)[number];

/** What one payer owes of one line of the ledger, and how that stands. */
export interface BillableShare {
  readonly lineId: number;
  readonly netCents: Cents;
  /** The line it takes back, of a counter-entry. */
  readonly correctsId: number | null;
  readonly vatTreatment: VatTreatment;
  /** The invoice or credit note on which it stands; `null` while it is not billed. */
  readonly billedOn: string | null;
  readonly waits: BillingWait | null;
}

export interface ChosenItems<Share extends BillableShare> {
  /** Each becomes an invoice of its own. */
  readonly invoices: readonly (readonly Share[])[];
  /** Each becomes a credit note for the invoice it names (BR-NL-9). */
  readonly credits: readonly { readonly invoiceId: string; readonly items: readonly Share[] }[];
  readonly waiting: readonly Share[];
}

/**
 * What of the shares of one payer goes on paper now. A counter-entry whose line stands on an invoice goes on a credit note
 * for that invoice (BR-NL-9), and giving back waits for nobody. A line and its counter-entry of which neither was billed
 * are nothing together: they go along with the next invoice, so that no year keeps a line that is never billed, and are
 * never an invoice by themselves. All other lines are above zero and go on one invoice, or on two: what is outside the
 * scope of VAT stands beside nothing else (BR-O-11).
 */
export function chooseItems<Share extends BillableShare>(shares: readonly Share[]): ChosenItems<Share> {
  const byLine = new Map(shares.map((share) => [share.lineId, share]));
  const open = shares.filter(({ billedOn, netCents }) => billedOn === null && netCents !== 0);
  const pairs = open.flatMap((counter) => {
    const line = counter.correctsId === null ? undefined : byLine.get(counter.correctsId);
    return line?.billedOn === null ? [[line, counter]] : [];
  });
  const paired = new Set(pairs.flat().map(({ lineId }) => lineId));
  const lines = open.filter(({ lineId, correctsId }) => correctsId === null && !paired.has(lineId));
  const isReady = ({ waits }: Share) => waits === null;
  const invoices = [false, true].flatMap((isOutside) => {
    const inScope = ({ vatTreatment }: Share) => (vatTreatment === 'outside') === isOutside;
    const ready = lines.filter((line) => isReady(line) && inScope(line));
    const along = pairs.filter((pair) => pair.every((one) => isReady(one) && inScope(one)));
    return ready.length === 0 ? [] : [[...ready, ...along.flat()]];
  });
  const credits = groupBy(
    open.filter((share) => invoiceCorrectedBy(share) !== null),
    (share) => invoiceCorrectedBy(share) ?? '',
  );
  return {
    invoices,
    credits: [...credits].map(([invoiceId, items]) => ({ invoiceId, items })),
    waiting: lines.filter((line) => !isReady(line)),
  };

  function invoiceCorrectedBy({ correctsId }: Share): string | null {
    return correctsId === null ? null : (byLine.get(correctsId)?.billedOn ?? null);
  }
}
