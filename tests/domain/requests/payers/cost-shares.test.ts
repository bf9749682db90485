import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeShares, parseShare, wholeShare, writeShare } from '~/domain/requests/payers/cost-shares';

describe('shares of the costs', () => {
  it.each([
    ['50', 5000],
    ['33,33', 3333],
    ['33.3 %', 3330],
    ['100%', 10_000],
    ['0,01', 1],
  ])('reads %s', (typed, share) => expect(parseShare(typed)).toBe(share));

  it.each(['', '0', '0,00', '100,01', '-5', '1e2', 'half', '33,333'])('refuses "%s"', (typed) =>
    expect(parseShare(typed)).toBeNull(),
  );

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: wholeShare }), (share) => {
        expect(parseShare(writeShare(share))).toBe(share);
      }),
    );
  });

  it('adds up to the whole, keeps what somebody filled in, and gives everybody something', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: wholeShare }), { nil: undefined }), {
          minLength: 1,
          maxLength: 8,
        }),
        (shares) => {
          const complete = completeShares(shares);
          if (complete === null) return;
          expect(complete.reduce((sum, share) => sum + share, 0)).toBe(wholeShare);
          expect(Math.min(...complete)).toBeGreaterThan(0);
          expect(complete.map((share, index) => shares[index] ?? share)).toEqual(complete);
        },
      ),
    );
  });

  it('divides evenly what nobody took', () => {
    expect(completeShares([undefined, undefined, undefined])).toEqual([3334, 3333, 3333]);
    expect(completeShares([5000, undefined, undefined])).toEqual([5000, 2500, 2500]);
  });

  it('refuses more or less than the whole, and nothing left for somebody', () => {
    expect(completeShares([5000, 4000])).toBeNull();
    expect(completeShares([6000, 5000])).toBeNull();
    expect(completeShares([10_000, undefined])).toBeNull();
  });
});
