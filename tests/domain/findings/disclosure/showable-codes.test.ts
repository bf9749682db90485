import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodedFinding, countReviews, showableCodes } from '~/domain/findings/disclosure/showable-codes';

const code = fc.constantFrom('a/1', 'a/2', 'b/1', 'b/2', 'b/3', 'c/1', 'c/2');
const library = fc
  .array(
    fc.record({
      sourceId: fc.integer({ min: 1, max: 14 }).map(String),
      codes: fc.uniqueArray(code, { maxLength: 5 }),
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map((row, place): CodedFinding => ({ id: String(place), ...row })));

describe('which codes of findings are shown', () => {
  it('lets no combination of shown codes describe fewer reviews than asked', () => {
    fc.assert(
      fc.property(library, fc.integer({ min: 2, max: 7 }), (findings, fewest) => {
        const { isOpen, codes } = showableCodes(findings, fewest);
        if (!isOpen) {
          expect([...codes.values()].flat()).toEqual([]);
          return;
        }
        const reviewsWith = countReviews(findings, codes);
        for (const shown of codes.values()) {
          for (const combination of combinationsOf(shown)) {
            expect(reviewsWith(combination)).toBeGreaterThanOrEqual(fewest);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shows only what is there, and everything of findings that are alike in enough reviews', () => {
    fc.assert(
      fc.property(library, (findings) => {
        const { codes } = showableCodes(findings, 3);
        for (const { id, codes: all } of findings)
          expect(all).toEqual(expect.arrayContaining([...(codes.get(id) ?? [])]));
      }),
    );
    const alike = [1, 2, 3].map((place) => ({ id: `${place}`, sourceId: `${place}`, codes: ['a/1', 'b/1'] }));
    expect(showableCodes(alike, 3).codes.get('2')).toEqual(['a/1', 'b/1']);
  });

  it('counts reviews, not findings: one review that taught a lot stays one', () => {
    const one = [1, 2, 3, 4, 5, 6].map((place) => ({ id: `${place}`, sourceId: 'one', codes: ['a/1'] }));
    expect(showableCodes(one, 5).isOpen).toBe(false);
    const others = [1, 2, 3, 4].map((place) => ({
      id: `other ${place}`,
      sourceId: `${place}`,
      codes: ['b/1'],
    }));
    const { isOpen, codes } = showableCodes([...one, ...others], 5);
    expect(isOpen).toBe(true);
    expect([...codes.values()].flat()).toEqual([]);
  });
});

function combinationsOf(codes: readonly string[]): string[][] {
  return Array.from({ length: 2 ** codes.length }, (_, mask) =>
    codes.filter((_code, place) => (mask >> place) % 2 === 1),
  );
}
