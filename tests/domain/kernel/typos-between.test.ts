import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typosBetween } from '~/domain/kernel/typos-between';

describe('typosBetween', () => {
  it.each([
    ['jansen', 'jansen', 0],
    ['jansen', 'janssen', 1],
    ['jansen', 'jasnen', 1],
    ['jansen', 'johnson', 3],
    ['verslaving', 'verlsavng', 2],
  ])('%s and %s differ by %i', (left, right, typos) => {
    expect(typosBetween(left, right, 3)).toBe(typos);
    expect(typosBetween(right, left, 3)).toBe(typos);
  });

  it('stops counting beyond the limit', () => {
    expect(typosBetween('kind', 'gemeente', 2)).toBe(3);
  });

  it('is zero only for equal words', () => {
    const word = fc.stringMatching(/^[a-d]{1,6}$/);
    fc.assert(
      fc.property(word, word, (left, right) => (typosBetween(left, right, 6) === 0) === (left === right)),
    );
  });
});
