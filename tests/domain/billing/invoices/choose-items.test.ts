import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BillableShare, chooseItems } from '~/domain/billing/invoices/choose-items';
import type { VatTreatment } from '~/domain/reviews/agreement/vat-treatment';

const share = (lineId: number, change: Partial<BillableShare> = {}): BillableShare => ({
  lineId,
  netCents: 1000,
  correctsId: null,
  vatTreatment: 'standard',
  billedOn: null,
  waits: null,
  ...change,
});

const ids = (items: readonly BillableShare[]) => items.map(({ lineId }) => lineId);

describe('what goes on paper', () => {
  it('is everything a payer owes that was not billed, on one invoice', () => {
    const chosen = chooseItems([share(1), share(2), share(3, { billedOn: 'F1' }), share(4, { netCents: 0 })]);
    expect(chosen.invoices.map(ids)).toEqual([[1, 2]]);
    expect(chosen.credits).toEqual([]);
  });

  it('leaves off what the payer was asked about or disputes, and what is of later, and sends the rest', () => {
    const chosen = chooseItems([
      share(1),
      share(2, { waits: 'answer' }),
      share(3, { waits: 'dispute' }),
      share(4, { waits: 'later' }),
    ]);
    expect(chosen.invoices.map(ids)).toEqual([[1]]);
    expect(ids(chosen.waiting)).toEqual([2, 3, 4]);
  });

  it('gives back on a credit note for the invoice on which the line stands', () => {
    const chosen = chooseItems([
      share(1, { billedOn: 'F1' }),
      share(2, { billedOn: 'F2' }),
      share(3, { correctsId: 1, netCents: -1000 }),
      share(4, { correctsId: 2, netCents: -1000, waits: 'later' }),
      share(5),
    ]);
    expect(chosen.invoices.map(ids)).toEqual([[5]]);
    expect(chosen.credits.map(({ invoiceId, items }) => [invoiceId, ids(items)])).toEqual([
      ['F1', [3]],
      ['F2', [4]],
    ]);
  });

  it('takes a line and its counter-entry along with other work, and never makes an invoice of them', () => {
    const pair = [share(1), share(2, { correctsId: 1, netCents: -1000 })];
    expect(chooseItems(pair)).toEqual({ invoices: [], credits: [], waiting: [] });
    expect(chooseItems([...pair, share(3)]).invoices.map(ids)).toEqual([[3, 1, 2]]);
    const disputed = [share(1, { waits: 'dispute' }), ...pair.slice(1), share(3)];
    expect(chooseItems(disputed).invoices.map(ids)).toEqual([[3]]);
    expect(chooseItems(disputed).waiting).toEqual([]);
  });

  it('puts what is outside the scope of VAT on an invoice of its own', () => {
    const chosen = chooseItems([
      share(1),
      share(2, { vatTreatment: 'outside' }),
      share(3, { vatTreatment: 'exempt' }),
    ]);
    expect(chosen.invoices.map(ids)).toEqual([[1, 3], [2]]);
  });
});

interface Item {
  readonly document: string;
  readonly lineId: number;
  readonly sign: 1 | -1;
}

/** The books of one payer, as the commands and the guards of the database keep them. */
class Books {
  readonly lines: {
    lineId: number;
    netCents: number;
    correctsId: number | null;
    vatTreatment: VatTreatment;
  }[] = [];
  readonly items: Item[] = [];
  readonly documents = new Map<string, { credits: string | null }>();
  readonly waits = new Map<number, 'answer' | 'dispute'>();

  book(netCents: number, vatTreatment: VatTreatment) {
    this.lines.push({ lineId: this.lines.length + 1, netCents, correctsId: null, vatTreatment });
  }

  correct(pick: number, netCents: number | null) {
    const line = this.pick(
      this.lines.filter(
        ({ lineId, correctsId }) =>
          correctsId === null && !this.lines.some((one) => one.correctsId === lineId),
      ),
      pick,
    );
    if (!line) return;
    this.lines.push({
      ...line,
      lineId: this.lines.length + 1,
      netCents: -line.netCents,
      correctsId: line.lineId,
    });
    if (netCents !== null) this.book(netCents, line.vatTreatment);
  }

  /** Asked, disputed or settled, of a line that is not billed. */
  ask(pick: number, standing: 'answer' | 'dispute' | null) {
    const line = this.pick(
      this.lines.filter(({ lineId, correctsId }) => correctsId === null && this.billedOn(lineId) === null),
      pick,
    );
    if (!line) return;
    if (standing === null) this.waits.delete(line.lineId);
    else this.waits.set(line.lineId, standing);
  }

  issue() {
    const chosen = chooseItems(this.shares());
    for (const items of chosen.invoices)
      this.write(
        null,
        items.map(({ lineId }) => ({ lineId, sign: 1 })),
      );
    for (const { invoiceId, items } of chosen.credits) {
      this.write(
        invoiceId,
        items.map(({ lineId }) => ({ lineId, sign: 1 })),
      );
    }
    return chosen.invoices.length + chosen.credits.length;
  }

  credit(pick: number) {
    const invoice = this.pick(
      [...this.documents].filter(([, { credits }]) => credits === null),
      pick,
    )?.[0];
    if (invoice === undefined) return;
    const taken = this.items.filter(({ document }) => this.documents.get(document)?.credits === invoice);
    const standing = this.items.filter(
      ({ document, lineId }) =>
        document === invoice &&
        !taken.some(
          (one) => (one.lineId === lineId && one.sign === -1) || this.line(one.lineId)?.correctsId === lineId,
        ),
    );
    const net = standing.reduce((sum, { lineId }) => sum + (this.line(lineId)?.netCents ?? 0), 0);
    if (net === 0) return;
    this.write(
      invoice,
      standing.map(({ lineId }) => ({ lineId, sign: -1 })),
    );
  }

  /** What was charged less what was given back. */
  billed(): number {
    return this.items.reduce((sum, { lineId, sign }) => sum + sign * (this.line(lineId)?.netCents ?? 0), 0);
  }

  owed(): number {
    return this.lines.reduce((sum, { netCents }) => sum + netCents, 0);
  }

  private write(credits: string | null, items: readonly Omit<Item, 'document'>[]) {
    const document = `${credits === null ? 'F' : 'C'}${this.documents.size + 1}`;
    this.documents.set(document, { credits });
    this.items.push(...items.map((item) => ({ document, ...item })));
    const net = items.reduce((sum, { lineId, sign }) => sum + sign * (this.line(lineId)?.netCents ?? 0), 0);
    expect(credits === null ? net > 0 : net < 0).toBe(true);
    for (const { lineId, sign } of items) {
      const standing = this.items
        .filter((one) => one.lineId === lineId)
        .reduce((sum, one) => sum + one.sign, 0);
      expect([0, 1]).toContain(standing);
      if (sign === 1) expect(this.waits.get(lineId)).toBeUndefined();
    }
    const scopes = new Set(items.map(({ lineId }) => this.line(lineId)?.vatTreatment === 'outside'));
    expect(scopes.size).toBe(1);
  }

  private shares(): BillableShare[] {
    return this.lines.map((line) => ({
      ...line,
      billedOn: this.billedOn(line.lineId),
      waits: this.waits.get(line.lineId) ?? null,
    }));
  }

  private billedOn(lineId: number): string | null {
    const charge = this.items.find(
      ({ document, lineId: id, sign }) =>
        id === lineId &&
        sign === 1 &&
        !this.items.some(
          (back) =>
            back.lineId === lineId &&
            back.sign === -1 &&
            this.documents.get(back.document)?.credits === document,
        ),
    );
    return charge?.document ?? null;
  }

  private line(lineId: number) {
    return this.lines[lineId - 1];
  }

  private pick<One>(of: readonly One[], at: number): One | undefined {
    return of[at % Math.max(1, of.length)];
  }
}

const cents = fc.integer({ min: 1, max: 100_000 });
const step = fc.oneof(
  fc.record({
    does: fc.constant('book' as const),
    cents,
    vat: fc.constantFrom<VatTreatment>('standard', 'exempt', 'outside'),
  }),
  fc.record({
    does: fc.constant('correct' as const),
    pick: fc.nat(50),
    cents: fc.option(cents, { nil: null }),
  }),
  fc.record({
    does: fc.constant('ask' as const),
    pick: fc.nat(50),
    standing: fc.constantFrom<'answer' | 'dispute' | null>('answer', 'dispute', null),
  }),
  fc.record({ does: fc.constant('issue' as const) }),
  fc.record({ does: fc.constant('credit' as const), pick: fc.nat(50) }),
);

describe('any history of booking, correcting, asking, issuing and crediting', () => {
  it('bills nothing twice, and in the end exactly what is owed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (history) => {
        const books = new Books();
        for (const one of history) {
          if (one.does === 'book') books.book(one.cents, one.vat);
          else if (one.does === 'correct') books.correct(one.pick, one.cents);
          else if (one.does === 'ask') books.ask(one.pick, one.standing);
          else if (one.does === 'issue') books.issue();
          else books.credit(one.pick);
        }
        books.waits.clear();
        books.issue();
        expect(books.billed()).toBe(books.owed());
        expect(books.issue()).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});
