import { describe, expect, it } from 'vitest';
import { parseEuro } from '~/domain/kernel/money';
import { completeShares } from '~/domain/requests/payers/cost-shares';
import { quoteAmounts } from '~/domain/reviews/agreement/quote-amounts';

/** The same numbers every time: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Weights that are together the whole, none of them nothing. */
function randomShares(next: () => number): number[] {
  const payers = 1 + Math.floor(next() * 8);
  const cuts = new Set<number>();
  while (cuts.size < payers - 1) cuts.add(1 + Math.floor(next() * 9999));
  const edges = [0, ...[...cuts].sort((a, b) => a - b), 10_000];
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
}

describe('the amounts of a quote', () => {
  it('are the hours of all reviewers at one rate, with the tax', () => {
    const amounts = quoteAmounts({
      reviewers: 2,
      minutesPerReviewer: 1800,
      hourlyRate: 9500,
      vatBasisPoints: 2100,
      shares: [10_000],
    });
    expect(amounts).toEqual({ net: 570_000, vat: 119_700, shares: [{ net: 570_000, vat: 119_700 }] });
  });

  it('are divided to the cent, whoever pays which part', () => {
    const amounts = quoteAmounts({
      reviewers: 1,
      minutesPerReviewer: 60,
      hourlyRate: 100,
      vatBasisPoints: 0,
      shares: completeShares([undefined, undefined, undefined]) ?? [],
    });
    expect(amounts.shares.map(({ net }) => net)).toEqual([34, 33, 33]);
  });

  it('lose and make nothing, in 20,000 quotes', () => {
    const next = chance(20_301_017);
    const wrong: unknown[] = [];
    for (let asked = 0; asked < 20_000; asked += 1) {
      const shares = randomShares(next);
      const terms = {
        reviewers: 1 + Math.floor(next() * 3),
        minutesPerReviewer: 60 + Math.floor(next() * 23_940),
        hourlyRate: Math.floor(next() * 100_001),
        vatBasisPoints: Math.floor(next() * 10_001),
      };
      const amounts = quoteAmounts({ ...terms, shares });
      const isWhole = (['net', 'vat'] as const).every((name) =>
        isDivided(
          amounts[name],
          amounts.shares.map((part) => part[name]),
          shares,
        ),
      );
      if (!isWhole) wrong.push({ terms, shares, amounts });
    }
    expect(wrong).toEqual([]);
  });
});

/** Whole cents that sum to the amount, each less than a cent from its exact part. */
function isDivided(amount: number, parts: readonly number[], shares: readonly number[]): boolean {
  return (
    parts.length === shares.length &&
    parts.reduce((sum, part) => sum + part, 0) === amount &&
    parts.every((part, index) => {
      return Number.isInteger(part) && Math.abs(part - (amount * (shares[index] ?? 0)) / 10_000) < 1;
    })
  );
}

describe('an amount as somebody types it', () => {
  it.each([
    ['95', 9500],
    ['95,50', 9550],
    ['95.50', 9550],
    ['€ 95,-', 9500],
    ['€95', 9500],
    ['0', 0],
  ])('%s', (typed, cents) => {
    expect(parseEuro(typed)).toBe(cents);
  });

  it.each(['', '-5', '95,5', '1.000,00', 'negentig', '95,505', '1e3', '99999999'])('not %j', (typed) => {
    expect(parseEuro(typed)).toBeNull();
  });
});
