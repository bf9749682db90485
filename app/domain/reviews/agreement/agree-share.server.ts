import { and, count, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { quoteShares } from '~/db/schema/review-agreement';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import { refusedText } from '../../requests/intake/refused-text';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import type { agreementInput } from './agreement-inputs';
import { findLiveQuote, type QuoteOnRecord } from './quote-queries.server';
import { isExpired } from './quote-standing';

type Input = { readonly reference: string } & z.output<typeof agreementInput>;
type AgreementRefusal =
  | 'no-quote'
  | 'quote-outdated'
  | 'quote-expired'
  | 'already-agreed'
  | 'in-the-future'
  | 'before-quote'
  | 'after-quote'
  | 'private-data';
export type AgreeShareRefusal = OpenReviewRefusal | AgreementRefusal;

/**
 * A payer agrees with their share of the quote that stands: the commissioner says so for the payers, or the coordinator
 * records what came in writing. What came in time may be recorded after the last day; an answer of now may not.
 */
export async function agreeShare(work: Work, input: Input): Promise<Result<null, AgreeShareRefusal>> {
  const opened = await openReview(work, input, ['commissioner', 'coordinator']);
  if (!opened.ok) return opened;
  const { review, parts, personId } = opened.value;
  const quote = await findLiveQuote(work, review.requestId);
  if (!quote) return fail('no-quote');
  const share = quote.shares.find(({ position }) => position === input.position);
  if (!share) return fail('not-found');
  if (quote.standing === 'outdated') return fail('quote-outdated');
  if (share.agreedOn !== null) return fail('already-agreed');
  const today = calendarDayAt(work.now);
  if (parts.includes('commissioner') && isExpired(quote, today)) return fail('quote-expired');
  const refused = checkDay(input.agreedOn, quote, today) ?? refusedText({ byFunction: input.byFunction });
  if (refused) return refused;

  await work.tx
    .update(quoteShares)
    .set({
      agreedOn: input.agreedOn,
      agreedByFunction: input.byFunction,
      agreementRecordedById: personId,
      agreementRecordedAt: work.now,
    })
    .where(and(eq(quoteShares.quoteId, quote.id), eq(quoteShares.position, share.position)));
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.payer-agreed',
    requestId: review.requestId,
    data: { version: quote.version, position: share.position, open: await sharesToAgree(work, quote.id) },
  });
  return succeed(null);
}

function checkDay(
  agreedOn: CalendarDay,
  { sentOn, validUntilOn }: Pick<QuoteOnRecord, 'sentOn' | 'validUntilOn'>,
  today: CalendarDay,
): Failure<AgreementRefusal> | null {
  const refuse = (reason: AgreementRefusal) => fail(reason, { agreedOn: reason });
  if (agreedOn > today) return refuse('in-the-future');
  if (agreedOn < sentOn) return refuse('before-quote');
  return agreedOn > validUntilOn ? refuse('after-quote') : null;
}

async function sharesToAgree(work: Work, quoteId: string): Promise<number> {
  const [row] = await work.tx
    .select({ open: count() })
    .from(quoteShares)
    .where(and(eq(quoteShares.quoteId, quoteId), isNull(quoteShares.agreedOn)));
  return row?.open ?? 0;
}
