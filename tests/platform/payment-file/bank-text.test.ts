import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankText, isBankIdentifier } from '~/platform/payment-file/bank-text';

describe('a text for banks', () => {
  it.each([
    ['Søren Ångström-Łukasiewicz', 'Soren Angstrom-Lukasiewicz'],
    ['Straße & Zn. “Ĳsbreker”', "Strasse + Zn. 'IJsbreker'"],
    ['Zoë Çelik, €5', 'Zoe Celik, EUR5'],
    ['a@b_c #1', 'a(at)b-c .1'],
    ['//dubbele// strepen/', 'dubbele/ strepen'],
    ['two\r\nlines', 'two lines'],
    ['Jan 🙂 Ли', 'Jan . .'],
    ['שלום', ''],
    ['', ''],
  ])('%j is %j', (typed, written) => {
    expect(bankText(typed, 70)).toBe(written);
  });

  it('is never longer than it may be, and stays as it is when written again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 140 }),
        (typed, longest) => {
          const written = bankText(typed, longest);
          expect(written.length).toBeLessThanOrEqual(longest);
          expect(written).toMatch(/^[A-Za-z\d/\-?:().,'+ ]*$/);
          expect(bankText(written, longest)).toBe(written);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is an identifier only as it stands', () => {
    expect(isBankIdentifier('U2026-0001')).toBe(true);
    for (const other of ['', ' U1', 'U1/', 'ü', 'a//b', '-', 'x'.repeat(36)]) {
      expect(isBankIdentifier(other)).toBe(false);
    }
  });
});
