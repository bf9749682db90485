import { expect, test } from 'vitest';
import { standingOfQuote } from '~/domain/reviews/agreement/quote-standing';

const shares = [
  { payerName: 'Gemeente A', shareBasisPoints: 6000 },
  { payerName: 'Stichting B', shareBasisPoints: 4000 },
];
const now = { reviewers: 2, minutesPerReviewer: 1800, shares };
const quote = {
  ...now,
  validUntilOn: '2030-03-01',
  shares: shares.map((share) => ({ ...share, agreedOn: null })),
};

test('a quote stands as long as it is about the payers and hours of now', () => {
  expect(standingOfQuote(null, now, '2030-02-01')).toBe('none');
  expect(standingOfQuote(quote, now, '2030-03-01')).toBe('sent');
  expect(standingOfQuote(quote, { ...now, shares: [...shares].reverse() }, '2030-03-01')).toBe('sent');
});

test.each([
  ['other hours', { ...now, minutesPerReviewer: 1801 }],
  ['another number of reviewers', { ...now, reviewers: 3 }],
  ['a payer less', { ...now, shares: shares.slice(1) }],
  [
    'another payer',
    { ...now, shares: [{ payerName: 'Gemeente C', shareBasisPoints: 6000 }, ...shares.slice(1)] },
  ],
  ['another part', { ...now, shares: shares.map((share) => ({ ...share, shareBasisPoints: 5000 })) }],
])('%s makes it outdated', (_, terms) => {
  expect(standingOfQuote(quote, terms, '2030-02-01')).toBe('outdated');
});

test('it expires after its last day, unless everybody agreed', () => {
  expect(standingOfQuote(quote, now, '2030-03-02')).toBe('expired');
  const agreed = { ...quote, shares: quote.shares.map((share) => ({ ...share, agreedOn: '2030-02-02' })) };
  expect(standingOfQuote(agreed, now, '2030-03-02')).toBe('sent');
});
