import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '~/platform/pdf/line-breaks';
import { printableText, unprintable } from '~/platform/pdf/printable-text';

const widthOf = (text: string) => text.length;

describe('lines', () => {
  it('break between words, keep the space, and lose nothing', () => {
    expect(linesOf('een twee drie', 9, widthOf)).toEqual(['een twee ', 'drie']);
    expect(linesOf('', 9, widthOf)).toEqual(['']);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = linesOf(text, width, widthOf);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('break a word that is too long, and come to an end when not even a sign fits', () => {
    expect(linesOf('een waterschapsbelasting', 10, widthOf)).toEqual(['een ', 'waterschap', 'sbelasting']);
    expect(linesOf('abc', 0, widthOf)).toEqual(['a', 'b', 'c']);
  });
});

describe('a printable text', () => {
  const isLatin = (codePoint: number) => codePoint >= 32 && codePoint < 256 && codePoint !== 127;

  it.each([
    ['gewoon', 'gewoon', true],
    ['e\u0301e\u0301n', 'één', true],
    ['a\u202eb\u200bc\u00ad', 'abc\u00ad', true],
    ['1 − 2 → 3', '1 - 2 -> 3', true],
    ['ﬁets', 'fiets', true],
    ['Žižek', 'Zizek', false],
    ['👩‍👩‍👧 en 日本', `${unprintable} en ${unprintable}`, false],
    ['日 本 日', unprintable, false],
  ])('%j is %j', (typed, text, isWhole) => {
    expect(printableText(typed, isLatin)).toEqual({ text, isWhole });
  });

  it('holds nothing that cannot be printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text } = printableText(typed, isLatin);
        expect([...text].every((sign) => isLatin(sign.codePointAt(0) ?? 0))).toBe(true);
      }),
    );
  });
});
