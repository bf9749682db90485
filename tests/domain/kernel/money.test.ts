import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideByWeight, priceOf } from '~/domain/kernel/money';

describe('money', () => {
  it('prices minutes to the cent, halves upwards', () => {
    expect(priceOf(90, 10_000)).toBe(15_000);
    expect(priceOf(1, 10_000)).toBe(167);
    expect(priceOf(1, 90)).toBe(2);
  });

  it('gives the cents left over to the largest remainders, the first of equals first', () => {
    expect(divideByWeight(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(divideByWeight(101, [5_000, 2_500, 2_500])).toEqual([51, 25, 25]);
    expect(divideByWeight(5, [0, 10_000])).toEqual([0, 5]);
  });

  it('always adds up, and is never a cent away from the fair part', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), weights, (amount, all) => {
        const parts = divideByWeight(amount, all);
        const whole = all.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * (all[index] ?? 0)) / whole)).toBeLessThan(1);
        });
      }),
    );
  });

  it('refuses to divide by nothing', () => {
    expect(() => divideByWeight(1, [])).toThrow(RangeError);
    expect(() => divideByWeight(1, [0, 0])).toThrow(RangeError);
    expect(() => divideByWeight(-1, [1])).toThrow(RangeError);
  });
});
