import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ThemedReview, themesOverPeriods } from '~/domain/findings/themes/themes-over-periods';

const codes = ['parents', 'practice', 'chain', 'context'];

const times = (count: number, year: number, ...themes: string[]): ThemedReview[] =>
  Array.from({ length: count }, () => ({ year, themes }));

describe('themes over periods', () => {
  it('give every year a period of its own where each theme has enough reviews', () => {
    const reviews = [...times(5, 2025, 'parents', 'chain'), ...times(6, 2026, 'parents', 'chain')];
    expect(themesOverPeriods(reviews, ['parents', 'chain'], 5)).toEqual([
      { from: 2025, to: 2025, themes: [both(5, 'parents'), both(5, 'chain')] },
      { from: 2026, to: 2026, themes: [both(6, 'parents'), both(6, 'chain')] },
    ]);
  });

  it('take years together until they have, and what is left at the end with the last', () => {
    const reviews = [
      ...times(3, 2025, 'parents'),
      ...times(2, 2026, 'parents'),
      ...times(5, 2027, 'parents'),
      ...times(1, 2029, 'parents'),
    ];
    expect(themesOverPeriods(reviews, ['parents'], 5)).toEqual([
      { from: 2025, to: 2026, themes: [both(5, 'parents')] },
      { from: 2027, to: 2029, themes: [both(6, 'parents')] },
    ]);
  });

  it('leave out a theme that all years together have too little of', () => {
    const reviews = [...times(5, 2025, 'parents'), ...times(4, 2025, 'chain')];
    expect(themesOverPeriods(reviews, ['parents', 'chain'], 5)).toEqual([
      { from: 2025, to: 2025, themes: [both(5, 'parents')] },
    ]);
    expect(themesOverPeriods(times(4, 2025, 'chain'), ['chain'], 5)).toEqual([]);
    expect(themesOverPeriods([], codes, 5)).toEqual([]);
  });

  it('never show or leave over a number below the fewest, whatever the library holds', () => {
    const review = fc.record({
      year: fc.integer({ min: 2014, max: 2034 }),
      themes: fc.subarray(codes),
    });
    fc.assert(
      fc.property(
        fc.array(review, { maxLength: 120 }),
        fc.integer({ min: 5, max: 12 }),
        (reviews, fewest) => {
          const periods = themesOverPeriods(reviews, codes, fewest);
          const inPeriod = (at: number) =>
            reviews.filter(({ year }) => year >= (periods[at]?.from ?? 0) && year <= (periods[at]?.to ?? 0));
          for (const [at, period] of periods.entries()) {
            expect(period.from).toBeLessThanOrEqual(period.to);
            if (at > 0) expect(period.from).toBeGreaterThan(periods[at - 1]?.to ?? 0);
            for (const { code, reviews: shown } of period.themes) {
              expect(shown).toBeGreaterThanOrEqual(fewest);
              expect(shown).toBe(inPeriod(at).filter(({ themes }) => themes.includes(code)).length);
            }
          }
          // All periods together are the whole: nobody who knows that number finds a rest.
          for (const code of codes) {
            const whole = reviews.filter(({ themes }) => themes.includes(code)).length;
            const told = periods.flatMap(({ themes }) => themes.filter((one) => one.code === code));
            const sum = told.reduce((total, one) => total + one.reviews, 0);
            expect(sum).toBe(whole >= fewest ? whole : 0);
          }
        },
      ),
    );
  });

  it('close a period as soon as they can', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2020, max: 2030 }), { maxLength: 60 }), (years) => {
        const reviews = years.map((year) => ({ year, themes: ['chain'] }));
        const periods = themesOverPeriods(reviews, ['chain'], 5);
        for (const { from, to } of periods.slice(0, -1)) {
          const before = years.filter((year) => year >= from && year < to).length;
          expect(before).toBeLessThan(5);
        }
      }),
    );
  });
});

function both(reviews: number, code: string) {
  return { code, reviews };
}
