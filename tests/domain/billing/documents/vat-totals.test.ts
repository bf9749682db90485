import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TaxedLine, vatTotals } from '~/domain/billing/documents/vat-totals';

const standard = (netCents: number, vatBasisPoints = 2100): TaxedLine => ({
  netCents,
  vatTreatment: 'standard',
  vatBasisPoints,
});
const untaxed = (netCents: number, vatTreatment: 'exempt' | 'outside' | 'reverse'): TaxedLine => ({
  netCents,
  vatTreatment,
  vatBasisPoints: 0,
});

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const anyLine = fc.oneof(
  fc.tuple(cents, fc.constantFrom(2100, 900, 550)).map(([net, rate]) => standard(net, rate)),
  fc
    .tuple(cents, fc.constantFrom('exempt' as const, 'reverse' as const))
    .map(([net, how]) => untaxed(net, how)),
);

/** The same in numbers without a largest one. */
function exactTax(net: number, basisPoints: number): number {
  const size = BigInt(Math.abs(net)) * BigInt(basisPoints);
  const tax = Number((size * 2n + 10_000n) / 20_000n);
  return net < 0 ? 0 - tax : tax;
}

describe('the tax of a document', () => {
  it('is computed over the sum of a rate, not per line', () => {
    // Three times 0.02 is 0.00 of tax each by itself, and 0.01 together.
    expect(vatTotals([standard(2), standard(2), standard(2)])).toEqual({
      subtotals: [{ treatment: 'standard', basisPoints: 2100, netCents: 6, vatCents: 1 }],
      netCents: 6,
      vatCents: 1,
      totalCents: 7,
    });
  });

  it('keeps treatments and rates apart, in the order they come', () => {
    const totals = vatTotals([
      untaxed(500, 'exempt'),
      standard(1000),
      standard(1000, 900),
      untaxed(50, 'exempt'),
    ]);
    expect(totals.subtotals).toEqual([
      { treatment: 'exempt', basisPoints: 0, netCents: 550, vatCents: 0 },
      { treatment: 'standard', basisPoints: 2100, netCents: 1000, vatCents: 210 },
      { treatment: 'standard', basisPoints: 900, netCents: 1000, vatCents: 90 },
    ]);
    expect(totals).toMatchObject({ netCents: 2550, vatCents: 300, totalCents: 2850 });
  });

  it('rounds halves away from zero, so that a correction gives back what was asked', () => {
    expect(vatTotals([standard(50)]).vatCents).toBe(11);
    expect(vatTotals([standard(-50)]).vatCents).toBe(-11);
    expect(vatTotals([standard(0)]).vatCents).toBe(0);
  });

  it('adds up, and is within half a cent of the rate', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
        const totals = vatTotals(lines);
        expect(totals.netCents).toBe(lines.reduce((sum, line) => sum + line.netCents, 0));
        expect(totals.totalCents).toBe(totals.netCents + totals.vatCents);
        expect(totals.vatCents).toBe(totals.subtotals.reduce((sum, part) => sum + part.vatCents, 0));
        for (const { netCents, basisPoints, vatCents } of totals.subtotals) {
          expect(vatCents).toBe(exactTax(netCents, basisPoints));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('turns around with its lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 20 }), (lines) => {
        const turned = vatTotals(lines.map((line) => ({ ...line, netCents: 0 - line.netCents })));
        expect(turned.totalCents).toBe(0 - vatTotals(lines).totalCents);
      }),
    );
  });

  it('refuses a rate the treatment does not have', () => {
    expect(() => vatTotals([standard(100, 0)])).toThrow(RangeError);
    expect(() => vatTotals([{ ...untaxed(100, 'outside'), vatBasisPoints: 2100 }])).toThrow(RangeError);
    expect(() => vatTotals([standard(100, 20.5)])).toThrow(RangeError);
    expect(() => vatTotals([standard(0.5)])).toThrow(RangeError);
  });
});
