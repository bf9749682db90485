import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLines, type PaperItem, periodOf, timeSheetOf } from '~/domain/billing/invoices/group-lines';

const item = (lineId: number, change: Partial<PaperItem> = {}): PaperItem => ({
  lineId,
  correctsId: null,
  sign: 1,
  source: 'time',
  role: 'reviewer',
  kind: 'analysis',
  occurredOn: '2030-03-04',
  minutes: 60,
  rateCents: 9500,
  wholeCents: 9500,
  netCents: 4750,
  vatTreatment: 'exempt',
  vatBasisPoints: 0,
  ...change,
});

describe('lines of an invoice', () => {
  it('are work at one rate and tax together, hours before expenses', () => {
    const expense = { source: 'expense', kind: 'parking', minutes: 0, rateCents: null } as const;
    const lines = groupLines([
      item(1, { ...expense, wholeCents: 500, netCents: 250 }),
      item(2),
      item(3, { kind: 'report', minutes: 30, wholeCents: 4750, netCents: 2375 }),
      item(4, { rateCents: 10_000 }),
      item(5, { vatTreatment: 'standard', vatBasisPoints: 2100 }),
    ]);
    expect(lines).toMatchObject([
      { minutes: 90, rateCents: 9500, wholeCents: 14_250, netCents: 7125, vatTreatment: 'exempt' },
      { minutes: 60, rateCents: 9500, vatTreatment: 'standard' },
      { minutes: 60, rateCents: 10_000 },
      { source: 'expense', minutes: null, rateCents: null, wholeCents: 500, netCents: 250 },
    ]);
  });

  it('say nothing of work that takes itself back', () => {
    const back = item(2, {
      correctsId: 1,
      minutes: -60,
      wholeCents: -9500,
      netCents: -4750,
      occurredOn: '2030-01-01',
    });
    expect(groupLines([item(1, { occurredOn: '2030-01-01' }), back])).toEqual([]);
    const items = [item(1, { occurredOn: '2030-01-01' }), back, item(3)];
    expect(timeSheetOf(items)).toHaveLength(1);
    expect(periodOf(items)).toEqual({ periodFrom: '2030-03-04', periodTo: '2030-03-04' });
  });

  it('are the items turned round on a credit note, without a zero below zero', () => {
    const expense = item(1, { sign: -1, source: 'expense', minutes: 0, rateCents: null });
    expect(groupLines([expense])).toMatchObject([{ wholeCents: -9500, netCents: -4750 }]);
    expect(Object.is(timeSheetOf([expense])[0]?.minutes, 0)).toBe(true);
  });

  it('sum to the items, whatever they are', () => {
    const items = fc.array(
      fc
        .record({
          source: fc.constantFrom('time' as const, 'expense' as const),
          rateCents: fc.constantFrom(9500, 10_000),
          netCents: fc.integer({ min: 1, max: 100_000 }),
          vat: fc.constantFrom(
            { vatTreatment: 'standard' as const, vatBasisPoints: 2100 },
            { vatTreatment: 'standard' as const, vatBasisPoints: 900 },
            { vatTreatment: 'exempt' as const, vatBasisPoints: 0 },
          ),
        })
        .map(({ vat, ...rest }) => ({ ...rest, ...vat })),
    );
    fc.assert(
      fc.property(items, (made) => {
        const all = made.map((one, index) => item(index + 1, one));
        const sum = (amounts: readonly { readonly netCents: number }[]) =>
          amounts.reduce((total, { netCents }) => total + netCents, 0);
        expect(sum(groupLines(all))).toBe(sum(all));
      }),
    );
  });
});
