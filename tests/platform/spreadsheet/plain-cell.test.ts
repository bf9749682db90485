import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardedText, plainText } from '~/platform/spreadsheet/plain-cell';
import { hostileTexts } from './hostile-texts';

describe('a text cell', () => {
  test.each(hostileTexts)('%j stays text', (text) => {
    expect(guardedText(text)).toMatch(/^'/);
  });

  test.each([
    'Gemeente Zeist',
    'a = b',
    'e-mail',
    '2026-014',
    '',
    "'s-Hertogenbosch",
    '"Jeugd" + zorg',
    '€ -5',
  ])('%j is left as it is', (text) => {
    expect(guardedText(text)).toBe(text);
  });

  test('holds no controls, no turned directions and no halves of signs', () => {
    expect(plainText('a\u0000b\u0085c\u202ed\ud800e\uffff\tf\r\ng\rh😀')).toBe('abcde\tf\ng\nh😀');
  });

  test('whatever somebody writes, never begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', ' ', '"', '\u200f', '\u0000'),
        (text, before) => {
          expect(guardedText(before + text)).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
