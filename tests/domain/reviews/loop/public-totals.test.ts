import { describe, expect, it } from 'vitest';
import {
  type Counted,
  dayOfTotals,
  fewestShownReviews,
  publicStages,
  publicTotals,
} from '~/domain/reviews/loop/public-totals';

/** The same numbers at every run. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function world(seed: number): Counted[] {
  const chance = chanceFrom(seed);
  const reviews = Math.floor(chance() * 40);
  return Array.from({ length: reviews }, (_, review) => {
    const year = 2026 + Math.floor(chance() * 6);
    return Array.from({ length: Math.floor(chance() * 5) }, () => ({
      review: `review-${review}`,
      year,
      stage: publicStages[Math.floor(chance() ** 2 * publicStages.length)] ?? 'open',
    }));
  }).flat();
}

const worlds = Array.from({ length: 400 }, (_, seed) => world(seed + 1));
const reviewsOf = (counted: readonly Counted[]) => new Set(counted.map(({ review }) => review)).size;

/** Every way of adding and taking away totals of one table: unions of its parts. */
function unions<Part>(parts: readonly Part[]): Part[][] {
  let all: Part[][] = [[]];
  for (const part of parts) all = all.flatMap((one) => [one, [...one, part]]);
  return all;
}

describe('totals everybody may see', () => {
  it('count five reviews or more, alone, added up and taken from each other', () => {
    let shown = 0;
    for (const counted of worlds) {
      const totals = publicTotals(counted);
      if (!totals) continue;
      shown += 1;
      const sets = [
        ...unions(totals.byYear).map((parts) => {
          const years = parts.flatMap(({ names }) => names);
          return counted.filter(({ year }) => years.includes(year));
        }),
        ...unions(totals.byStage).map((parts) => {
          const stages = parts.flatMap(({ names }) => names);
          return counted.filter(({ stage }) => stages.includes(stage));
        }),
      ];
      // What two tables say of the whole, taken from each other, is again a set of parts of one of them.
      for (const one of sets) {
        expect(one.length === 0 || reviewsOf(one) >= fewestShownReviews).toBe(true);
        const rest = counted.filter((other) => !one.includes(other));
        expect(rest.length === 0 || reviewsOf(rest) >= fewestShownReviews).toBe(true);
      }
    }
    expect(shown).toBeGreaterThan(200);
  });

  it('count every recommendation once, or nothing is shown of any', () => {
    for (const counted of worlds) {
      const totals = publicTotals(counted);
      expect(totals === null).toBe(reviewsOf(counted) < fewestShownReviews);
      if (!totals) continue;
      const sum = (parts: readonly { recommendations: number }[]) =>
        parts.reduce((all, { recommendations }) => all + recommendations, 0);
      expect([totals.recommendations, sum(totals.byYear), sum(totals.byStage)]).toEqual([
        counted.length,
        counted.length,
        counted.length,
      ]);
      expect(totals.byStage.flatMap(({ names }) => names)).toEqual([...publicStages]);
    }
  });

  it('count what is too little with its neighbour', () => {
    const of = (year: number, reviews: number): Counted[] =>
      Array.from({ length: reviews }, (_, review) => ({ review: `${year}-${review}`, year, stage: 'open' }));
    const years = (...all: Counted[][]) => publicTotals(all.flat())?.byYear;
    expect(years(of(2026, 4))).toBeUndefined();
    expect(years(of(2026, 5), of(2027, 6))).toEqual([
      { names: [2026], recommendations: 5 },
      { names: [2027], recommendations: 6 },
    ]);
    expect(years(of(2026, 2), of(2027, 3), of(2028, 5), of(2029, 1))).toEqual([
      { names: [2026, 2027], recommendations: 5 },
      { names: [2028, 2029], recommendations: 6 },
    ]);
  });

  it('are of the first day of a quarter', () => {
    expect(['2030-01-01', '2030-03-31', '2030-04-01', '2030-12-31'].map(dayOfTotals)).toEqual([
      '2030-01-01',
      '2030-01-01',
      '2030-04-01',
      '2030-10-01',
    ]);
  });
});
