import type { Minutes } from '../../kernel/minutes';
import { type Cents, divideByWeight, priceOf } from '../../kernel/money';

export interface AmountsOf {
  readonly net: Cents;
  readonly vat: Cents;
}

export interface QuoteAmounts extends AmountsOf {
  /** In the order of the shares that were given; net and tax each sum to those of the whole. */
  readonly shares: readonly AmountsOf[];
}

/**
 * What a review costs: the hours of all reviewers at one rate, the tax over the whole, and both divided over the payers
 * by share so that nothing is lost or made by rounding. Shares in basis points.
 */
export function quoteAmounts({
  reviewers,
  minutesPerReviewer,
  hourlyRate,
  vatBasisPoints,
  shares,
}: {
  readonly reviewers: number;
  readonly minutesPerReviewer: Minutes;
  readonly hourlyRate: Cents;
  readonly vatBasisPoints: number;
  readonly shares: readonly number[];
}): QuoteAmounts {
  const net = priceOf(reviewers * minutesPerReviewer, hourlyRate);
  const vat = Math.round((net * vatBasisPoints) / 10_000);
  const nets = divideByWeight(net, shares);
  const vats = divideByWeight(vat, shares);
  return { net, vat, shares: nets.map((part, index) => ({ net: part, vat: vats[index] ?? 0 })) };
}
