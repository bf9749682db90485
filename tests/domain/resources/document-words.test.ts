import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesInParts } from '~/domain/resources/document-words';

describe('the words of a file', () => {
  it('keep their page, and leave out pages without words', () => {
    expect(
      pagesInParts([
        { page: 1, text: 'een' },
        { page: 2, text: ' \n' },
        { page: 40, text: 'veertig' },
      ]),
    ).toEqual([
      { page: 1, part: 1, words: 'een' },
      { page: 40, part: 1, words: 'veertig' },
    ]);
  });

  it('of a long page are parted between words, and none is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 9 }), (count, length) => {
        const text = Array.from({ length: count }, () => 'x'.repeat(length)).join(' ');
        const parts = pagesInParts([{ page: 3, text }]);
        expect(parts.every(({ words }) => words.length <= 50_001)).toBe(true);
        expect(parts.map(({ words }) => words).join('')).toBe(text);
      }),
      { numRuns: 20 },
    );
    const unbroken = pagesInParts([{ page: 1, text: 'x'.repeat(120_000) }]);
    expect(unbroken.map(({ part, words }) => [part, words.length])).toEqual([
      [1, 50_000],
      [2, 50_000],
      [3, 20_000],
    ]);
  });

  it('hold nothing a text column cannot', () => {
    const [part] = pagesInParts([{ page: 1, text: `a${String.fromCharCode(0)}b\ud800c` }]);
    expect(part?.words).toBe('a b c');
  });
});
