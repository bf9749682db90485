import { and, eq, isNull, max } from 'drizzle-orm';
import type { z } from 'zod';
import { quoteShares, quotes } from '~/db/schema/review-agreement';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { addYears, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import { currentGroundRules } from '../../requests/participation/ground-rules';
import { listPayers, type PayerOnRecord } from '../../requests/payers/payers-of-request.server';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import type { quoteInput } from './agreement-inputs';
import { type QuoteAmounts, quoteAmounts } from './quote-amounts';

type Input = { readonly reference: string } & z.output<typeof quoteInput>;
type QuoteRefusal = 'no-payers' | 'in-the-past' | 'too-far-ahead';
export type SendQuoteRefusal = OpenReviewRefusal | QuoteRefusal;

/**
 * Offers what a review costs to those who pay for it; that their shares are the whole is held by the database. It is sent as it is and never changes; another one takes its
 * place, and what was agreed on the old one is agreed no more.
 */
export async function sendQuote(
  work: Work,
  input: Input,
): Promise<Result<{ readonly version: number }, SendQuoteRefusal>> {
  const opened = await openReview(work, input, ['coordinator']);
  if (!opened.ok) return opened;
  const { review, request, personId } = opened.value;
  const { reviewers, minutesPerReviewer } = request;
  if (minutesPerReviewer === null) throw new Error('a confirmed request has its hours');
  const payers = await listPayers(work, request.id);
  if (payers.length === 0) return fail('no-payers');
  const refused = checkTerm(input.validUntilOn, calendarDayAt(work.now));
  if (refused) return refused;
  const vatBasisPoints = input.vatPercentage ?? 0;
  const amounts = quoteAmounts({
    reviewers,
    minutesPerReviewer,
    hourlyRate: input.hourlyRate,
    vatBasisPoints,
    shares: payers.map(({ shareBasisPoints }) => shareBasisPoints),
  });

  const version = await withdrawQuotes(work, request.id);
  const [quote] = await work.tx
    .insert(quotes)
    .values({
      requestId: request.id,
      version,
      reviewers,
      minutesPerReviewer,
      hourlyRateCents: input.hourlyRate,
      vatTreatment: input.vatTreatment,
      vatBasisPoints,
      netCents: amounts.net,
      vatCents: amounts.vat,
      validUntilOn: input.validUntilOn,
      groundRulesVersion: currentGroundRules,
      sentById: personId,
      sentAt: work.now,
    })
    .returning({ id: quotes.id });
  if (!quote) throw new Error('a quote was not written');
  await work.tx.insert(quoteShares).values(sharesOf(quote.id, payers, amounts));
  await changeReview(work, review, {});
  await recordActivity(work, { name: 'reviews.quote-sent', requestId: request.id, data: { version } });
  return succeed({ version });
}

function checkTerm(validUntilOn: CalendarDay, today: CalendarDay): Failure<QuoteRefusal> | null {
  if (validUntilOn < today) return fail('in-the-past', { validUntilOn: 'in-the-past' });
  if (validUntilOn > addYears(today, 1)) return fail('too-far-ahead', { validUntilOn: 'too-far-ahead' });
  return null;
}

/** Withdraws the quote that stands; gives the version of the next one. */
async function withdrawQuotes(work: Work, requestId: string): Promise<number> {
  await work.tx
    .update(quotes)
    .set({ withdrawnAt: work.now })
    .where(and(eq(quotes.requestId, requestId), isNull(quotes.withdrawnAt)));
  const [last] = await work.tx
    .select({ version: max(quotes.version) })
    .from(quotes)
    .where(eq(quotes.requestId, requestId));
  return (last?.version ?? 0) + 1;
}

function sharesOf(quoteId: string, payers: readonly PayerOnRecord[], { shares }: QuoteAmounts) {
  return payers.map(({ name, organisationId, shareBasisPoints }, index) => ({
    quoteId,
    position: index + 1,
    payerName: name,
    organisationId,
    shareBasisPoints,
    netCents: shares[index]?.net ?? 0,
    vatCents: shares[index]?.vat ?? 0,
  }));
}
