import { and, asc, eq, isNull } from 'drizzle-orm';
import { requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import { quoteShares, quotes } from '~/db/schema/review-agreement';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { type QuoteStanding, standingOfQuote } from './quote-standing';

export interface StandingOfCosts {
  readonly quote: QuoteStanding;
  readonly payersToAgree: number;
}

/** How the quote stands beside the payers and hours of now. For the portal itself: not everybody reads who pays. */
export async function findStandingOfCosts(work: Work, requestId: string): Promise<StandingOfCosts> {
  const shares = await work.tx
    .select({
      reviewers: quotes.reviewers,
      minutesPerReviewer: quotes.minutesPerReviewer,
      validUntilOn: quotes.validUntilOn,
      payerName: quoteShares.payerName,
      shareBasisPoints: quoteShares.shareBasisPoints,
      agreedOn: quoteShares.agreedOn,
    })
    .from(quoteShares)
    .innerJoin(quotes, eq(quotes.id, quoteShares.quoteId))
    .where(and(eq(quotes.requestId, requestId), isNull(quotes.withdrawnAt)));
  const [first] = shares;
  if (!first) return { quote: 'none', payersToAgree: 0 };
  const [request] = await work.tx
    .select({ reviewers: reviewRequests.reviewers, minutesPerReviewer: reviewRequests.minutesPerReviewer })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  if (!request) throw new Error('no such request');
  const payers = await work.tx
    .select({ payerName: requestPayers.name, shareBasisPoints: requestPayers.shareBasisPoints })
    .from(requestPayers)
    .where(eq(requestPayers.requestId, requestId))
    .orderBy(asc(requestPayers.position));
  const { reviewers, minutesPerReviewer, validUntilOn } = first;
  const quote = { reviewers, minutesPerReviewer, validUntilOn, shares };
  return {
    quote: standingOfQuote(quote, { ...request, shares: payers }, calendarDayAt(work.now)),
    payersToAgree: shares.filter(({ agreedOn }) => agreedOn === null).length,
  };
}
