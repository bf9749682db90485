import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDayOf, isMonth, lastDayOf, monthOf, monthsFrom } from '~/domain/kernel/month';

describe('month', () => {
  it('knows its form', () => {
    expect(['2026-01', '2026-12'].every(isMonth)).toBe(true);
    expect(['2026-00', '2026-13', '2026-1', '2026-01-01', ''].some(isMonth)).toBe(false);
  });

  it('knows its first and last day', () => {
    expect(firstDayOf('2028-02')).toBe('2028-02-01');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2026-12')).toBe('2026-12-31');
    expect(monthOf('2026-12-31')).toBe('2026-12');
  });

  it('adds over years, both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-02', -3)).toBe('2025-11');
    expect(() => addMonths('2026', 1)).toThrow(RangeError);
  });

  it('lists as many months as lie between, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (length) => {
        const months = monthsFrom('2026-05', addMonths('2026-05', length));
        expect(months).toHaveLength(length + 1);
        expect([...months].sort()).toEqual(months);
      }),
    );
    expect(monthsFrom('2026-05', '2026-04')).toEqual([]);
  });
});
