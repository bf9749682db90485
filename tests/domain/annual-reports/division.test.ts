import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Division, divisionOf, isDivided, type Part } from '~/domain/annual-reports/division';

/** A part about so many reviews, all different. */
const counted = (name: string, count: number): Part => ({
  name,
  value: count,
  about: Array.from({ length: count }, (_, index) => `${name}-${index}`),
});

const ofCounts = (counts: readonly number[], fewest?: number) =>
  divisionOf(
    counts.map((count, index) => counted(`part-${index}`, count)),
    fewest,
  );

const valuesOf = ({ parts }: Division) => parts.map(({ value }) => value);

describe('a division', () => {
  it.each([
    ['all large', [6, 7, 9], [6, 7, 9], null],
    ['large and empty', [6, 0, 9], [6, 0, 9], null],
    ['nothing at all', [0, 0], [0, 0], null],
    ['one small, so the next goes with it', [3, 7, 9], [null, 9], 10],
    ['two small that are enough', [3, 2, 9], [null, 9], 5],
    ['two small that are too few', [1, 2, 6, 9], [null, 9], 9],
    ['small and empty', [4, 0, 5, 12], [null, 12], 9],
    ['two reviews in a year', [2, 0, 0], [null, null], null],
    ['one large and one small', [20, 1], [null, null], null],
  ])('%s', (_, counts, expected, together) => {
    const division = ofCounts(counts);
    const shown = [...new Set(valuesOf(division))];
    expect(shown.sort()).toEqual([...new Set(expected)].sort());
    expect(division.together).toBe(together);
  });

  it('counts reviews, not what is counted of them', () => {
    const of = (name: string, about: readonly string[]) => ({ name, value: about.length, about });
    const many = ['a', 'b', 'c', 'd', 'e'];
    const division = divisionOf([
      of(
        'two of one review, many times',
        Array.from({ length: 9 }, (_, index) => (index % 2 ? 'x' : 'y')),
      ),
      of('also of those', ['x', 'y', 'x', 'y', 'x', 'y']),
      of('of many', [...many, 'f']),
      of('of as many', [...many, 'f', 'g']),
    ]);
    expect(valuesOf(division)).toEqual([null, null, null, 7]);
    expect(division.together).toBe(21);
  });

  it('shows no part of one to four reviews, keeps the sum, and is about five or more where parts stand together', () => {
    const about = fc.array(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 14 });
    fc.assert(
      fc.property(fc.array(about, { minLength: 1, maxLength: 7 }), (given) => {
        const parts = given.map((ids, index) => ({ name: `p${index}`, value: ids.length, about: ids }));
        const division = divisionOf(parts);
        const hidden = parts.filter((_, index) => division.parts[index]?.value === null);
        for (const [index, { value }] of division.parts.entries()) {
          const size = new Set(parts[index]?.about).size;
          if (value !== null) {
            expect(size === 0 || size >= 5).toBe(true);
            expect(value).toBe(parts[index]?.value);
          }
        }
        if (division.together === null) {
          expect(hidden.length === 0 || hidden.length === parts.length).toBe(true);
        } else {
          expect(division.together).toBe(hidden.reduce((sum, { value }) => sum + value, 0));
          expect(new Set(hidden.flatMap(({ about: ids }) => ids)).size).toBeGreaterThanOrEqual(5);
          expect(hidden.filter(({ about: ids }) => ids.length > 0).length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('leaves every part it does not show open to more than one answer, for whoever knows the total and this rule', () => {
    for (const [places, most] of [
      [2, 14],
      [3, 12],
      [4, 8],
    ] as const) {
      const possible = new Map<string, number[][]>();
      for (const counts of everyCount(places, most)) {
        const told = JSON.stringify([counts.reduce((sum, one) => sum + one, 0), ofCounts(counts)]);
        possible.set(told, [...(possible.get(told) ?? []), counts]);
      }
      for (const answers of possible.values()) {
        const [first = []] = answers;
        for (const [index, { value }] of ofCounts(first).parts.entries()) {
          if (value !== null) continue;
          const candidates = new Set(answers.map((counts) => counts[index]));
          expect({ answers, index, candidates: candidates.size }).not.toMatchObject({ candidates: 1 });
        }
      }
    }
  });

  it('is divided only when something is shown', () => {
    expect(isDivided(ofCounts([2, 0]))).toBe(false);
    expect(isDivided(ofCounts([0, 0]))).toBe(false);
    expect(isDivided(ofCounts([5, 6]))).toBe(true);
  });
});

function everyCount(places: number, most: number): number[][] {
  if (places === 0) return [[]];
  return everyCount(places - 1, most).flatMap((counts) =>
    Array.from({ length: most + 1 }, (_, count) => [...counts, count]),
  );
}
