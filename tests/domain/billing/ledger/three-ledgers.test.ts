import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideFairly } from '~/domain/billing/ledger/divide-fairly';
import { counterOf, type LedgerLine } from '~/domain/billing/ledger/ledger-line';
import { lineOfExpense, lineOfTime, type PriceBook } from '~/domain/billing/ledger/price-book';
import type { Cents } from '~/domain/kernel/money';
import { vatTreatments } from '~/domain/reviews/agreement/vat-treatment';

const runs = 200;
const bookingsPerRun = 500;

const vat = fc.constantFrom(...vatTreatments).map((vatTreatment) => ({
  vatTreatment,
  vatBasisPoints: vatTreatment === 'standard' ? 2100 : 0,
}));
const cents = fc.integer({ min: 0, max: 30_000 });
const recordedAt = new Date('2029-01-01T00:00:00Z');

/** A review with its payers, rates that change on the way, and somebody who is paid for each role. */
const world = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 6 }),
  quote: fc.option(
    vat.chain((of) => cents.map((rateCents) => ({ ...of, rateCents }))),
    { nil: null },
  ),
  usualVat: vat,
  payoutVat: vat,
  rates: fc.tuple(cents, cents, cents, cents),
});

const booking = fc.record({
  isExpense: fc.boolean(),
  isSupervisor: fc.boolean(),
  dayOfYear: fc.integer({ min: 0, max: 364 }),
  minutes: fc.integer({ min: 1, max: 1440 }),
  amountCents: fc.integer({ min: 1, max: 1_000_000 }),
  isBilled: fc.boolean(),
  /** What happens to a line later: nothing, it is taken back, or it is put right. */
  fate: fc.constantFrom('stays', 'stays', 'stays', 'taken-back', 'put-right'),
  minutesAfter: fc.integer({ min: 1, max: 1440 }),
});

function priceBook({
  quote,
  usualVat,
  payoutVat,
  rates,
}: typeof world extends fc.Arbitrary<infer W> ? W : never): PriceBook {
  const rate = { form: null, accountId: null, personId: null, employerId: null };
  return {
    rates: [
      { ...rate, side: 'client', role: 'reviewer', rateCents: rates[0], validFrom: '2029-01-01' },
      { ...rate, side: 'payout', role: 'reviewer', rateCents: rates[1], validFrom: '2029-01-01' },
      { ...rate, side: 'payout', role: 'reviewer', rateCents: rates[2], validFrom: '2030-07-01' },
      { ...rate, side: 'payout', role: 'supervisor', rateCents: rates[3], validFrom: '2029-01-01' },
    ],
    payees: [
      {
        id: 'payee',
        personId: 'person',
        organisationId: null,
        validFrom: '2029-01-01',
        recordedAt,
        ...payoutVat,
      },
    ],
    reviews: new Map([['review', { form: 'full', quote }]]),
    usualVat,
    closedMonths: new Set(['2030-01', '2030-02']),
  };
}

interface Shared {
  readonly line: LedgerLine & { readonly id: number };
  readonly shares: readonly Cents[];
}

/** Books like `writeLines` does: a counter-entry takes back what each payer owed, any other line is divided. */
class Ledger {
  readonly booked: Shared[] = [];
  readonly owed: Cents[];

  constructor(private readonly weights: readonly number[]) {
    this.owed = weights.map(() => 0);
  }

  book(line: LedgerLine): Shared {
    const corrected = line.correctsId === null ? undefined : this.booked[line.correctsId - 1];
    const shares = corrected
      ? corrected.shares.map((share) => (share === 0 ? 0 : -share))
      : divideFairly(line.clientNetCents, this.weights, this.owed);
    const shared = { line: { ...line, id: this.booked.length + 1 }, shares };
    for (const [payer, share] of shares.entries()) this.owed[payer] = (this.owed[payer] ?? 0) + share;
    this.booked.push(shared);
    return shared;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe(`${runs * bookingsPerRun} random bookings with rates, shares, tax and corrections`, () => {
  it('agree to the cent in three ledgers, per line and in all, and every payer pays their part within a cent a correction', () => {
    fc.assert(
      fc.property(
        world,
        fc.array(booking, { minLength: bookingsPerRun, maxLength: bookingsPerRun }),
        (made, bookings) => {
          const book = priceBook(made);
          const ledger = new Ledger(made.weights);
          let corrections = 0;
          for (const one of bookings) {
            const day = new Date(Date.UTC(2030, 0, 1 + one.dayOfYear)).toISOString().slice(0, 10);
            const of = {
              accountId: 'review',
              personId: 'person',
              role: one.isSupervisor ? 'supervisor' : 'reviewer',
              occurredOn: day,
            } as const;
            const priced = one.isExpense
              ? lineOfExpense(book, {
                  ...of,
                  kind: 'parking',
                  amountCents: one.amountCents,
                  isBilled: one.isBilled,
                  isReimbursed: true,
                })
              : lineOfTime(book, { ...of, kind: 'analysis', minutes: one.minutes });
            if (!priced.ok) throw new Error(priced.reason);
            const { line } = ledger.book(priced.value);
            if (one.fate === 'stays') continue;
            corrections++;
            ledger.book(counterOf(line, { bookedMonth: '2030-12', reason: 'Verkeerd' }));
            if (one.fate === 'put-right' && !one.isExpense) {
              const again = lineOfTime(book, { ...of, kind: 'analysis', minutes: one.minutesAfter });
              if (again.ok) ledger.book({ ...again.value, replacesId: line.id, reason: 'Verkeerd' });
            }
          }
          const client = sum(ledger.booked.map(({ line }) => line.clientNetCents));
          const payout = sum(ledger.booked.map(({ line }) => line.payoutNetCents));
          const quality = sum(ledger.booked.map(({ line }) => line.clientNetCents - line.payoutNetCents));
          expect(client).toBe(payout + quality);
          expect(sum(ledger.owed)).toBe(client);
          expect(ledger.booked.filter(({ line, shares }) => sum(shares) !== line.clientNetCents)).toEqual([]);
          // Taken back and put right, a line leaves what is right and no more.
          const takenBack = new Set(ledger.booked.map(({ line }) => line.correctsId));
          const standing = ledger.booked.filter(
            ({ line }) => line.correctsId === null && !takenBack.has(line.id),
          );
          expect(sum(standing.map(({ line }) => line.clientNetCents))).toBe(client);
          expect(sum(standing.map(({ line }) => line.payoutNetCents))).toBe(payout);
          const whole = sum(made.weights);
          for (const [payer, owed] of ledger.owed.entries()) {
            const exact = (client * (made.weights[payer] ?? 0)) / whole;
            expect(Math.abs(owed - exact)).toBeLessThanOrEqual(1 + corrections);
          }
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('dividing what comes next', () => {
  it('loses nothing, and keeps every payer within a cent of their exact part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 60 }),
        (weights, amounts) => {
          const owed = weights.map(() => 0);
          for (const amount of amounts) {
            const parts = divideFairly(amount, weights, owed);
            expect(sum(parts)).toBe(amount);
            for (const [index, part] of parts.entries()) owed[index] = (owed[index] ?? 0) + part;
          }
          const total = sum(amounts);
          const whole = sum(weights);
          for (const [index, weight] of weights.entries()) {
            expect(Math.abs((owed[index] ?? 0) - (total * weight) / whole)).toBeLessThan(1);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('lets the odd cent go round: three payers of equal parts of 100 lines of a euro differ by a cent at most', () => {
    const owed = [0, 0, 0];
    for (let line = 0; line < 100; line++) {
      for (const [index, part] of divideFairly(100, [1, 1, 1], owed).entries())
        owed[index] = (owed[index] ?? 0) + part;
    }
    expect(owed).toEqual([3334, 3333, 3333]);
  });

  it('refuses weights that are no shares', () => {
    expect(() => divideFairly(100, [])).toThrow(RangeError);
    expect(() => divideFairly(100, [0, 0])).toThrow(RangeError);
    expect(() => divideFairly(100, [1, -1])).toThrow(RangeError);
    expect(() => divideFairly(100, [1], [1, 2])).toThrow(RangeError);
  });
});
