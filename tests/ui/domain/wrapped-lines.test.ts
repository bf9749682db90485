import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrappedLines } from '~/ui/domain/ties/wrapped-lines';

test('a text is broken between words, and a word only when it fits on no line', () => {
  expect(wrappedLines('Zorg- en Veiligheidshuis Duin en Maas', 20)).toEqual([
    'Zorg- en',
    'Veiligheidshuis Duin',
    'en Maas',
  ]);
  expect(wrappedLines('Samenwerkingsverband', 8)).toEqual(['Samenwer', 'kingsver', 'band']);
});

test('no line is too long and nothing is lost', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 3, max: 40 }), (text, most) => {
      const lines = wrappedLines(text, most);
      expect(lines.every((line) => line.length <= most)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
