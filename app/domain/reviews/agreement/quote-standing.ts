import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';

/**
 * How the costs stand: nothing offered; offered to other payers or for other hours than there are now; offered until
 * a day that passed before everybody agreed; or offered.
 */
export type QuoteStanding = 'none' | 'outdated' | 'expired' | 'sent';

interface Share {
  readonly payerName: string;
  readonly shareBasisPoints: number;
}

export interface Terms {
  readonly reviewers: number;
  readonly minutesPerReviewer: Minutes | null;
  readonly shares: readonly Share[];
}

export interface LiveQuote extends Terms {
  readonly validUntilOn: CalendarDay;
  readonly shares: readonly (Share & { readonly agreedOn: CalendarDay | null })[];
}

/** How a quote stands beside what holds of the request now. */
export function standingOfQuote(quote: LiveQuote | null, now: Terms, today: CalendarDay): QuoteStanding {
  if (quote === null) return 'none';
  if (!haveSameTerms(quote, now)) return 'outdated';
  return isExpired(quote, today) ? 'expired' : 'sent';
}

export function isExpired(
  { validUntilOn, shares }: Pick<LiveQuote, 'validUntilOn' | 'shares'>,
  today: CalendarDay,
): boolean {
  return validUntilOn < today && shares.some(({ agreedOn }) => agreedOn === null);
}

function haveSameTerms(one: Terms, other: Terms): boolean {
  return (
    one.reviewers === other.reviewers &&
    one.minutesPerReviewer === other.minutesPerReviewer &&
    one.shares.length === other.shares.length &&
    one.shares.every((share) => other.shares.some((also) => isSameShare(share, also)))
  );
}

function isSameShare(one: Share, other: Share): boolean {
  return (
    one.payerName.toLowerCase() === other.payerName.toLowerCase() &&
    one.shareBasisPoints === other.shareBasisPoints
  );
}
