import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { quoteShares, quotes } from '~/db/schema/review-agreement';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import { findStandingOfCosts } from './find-standing.server';
import type { QuoteStanding } from './quote-standing';
import type { VatTreatment } from './vat-treatment';

export interface QuoteShare {
  readonly position: number;
  readonly payerName: string;
  readonly shareBasisPoints: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly agreedOn: CalendarDay | null;
  readonly agreedByFunction: string | null;
}

export interface QuoteOnRecord {
  readonly id: string;
  readonly version: number;
  readonly reviewers: number;
  readonly minutesPerReviewer: number;
  readonly hourlyRateCents: Cents;
  readonly vatTreatment: VatTreatment;
  readonly vatBasisPoints: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly validUntilOn: CalendarDay;
  readonly groundRulesVersion: string;
  readonly sentOn: CalendarDay;
  readonly isWithdrawn: boolean;
  readonly shares: readonly QuoteShare[];
}

export interface LiveQuoteOnRecord extends QuoteOnRecord {
  readonly standing: QuoteStanding;
}

const quoteColumns = {
  id: quotes.id,
  version: quotes.version,
  reviewers: quotes.reviewers,
  minutesPerReviewer: quotes.minutesPerReviewer,
  hourlyRateCents: quotes.hourlyRateCents,
  vatTreatment: quotes.vatTreatment,
  vatBasisPoints: quotes.vatBasisPoints,
  netCents: quotes.netCents,
  vatCents: quotes.vatCents,
  validUntilOn: quotes.validUntilOn,
  groundRulesVersion: quotes.groundRulesVersion,
  sentAt: quotes.sentAt,
  withdrawnAt: quotes.withdrawnAt,
};

/** The quote that stands, and whether it still is about what holds now; `null` when none was sent. */
export async function findLiveQuote(work: Work, requestId: string): Promise<LiveQuoteOnRecord | null> {
  const [quote] = await work.tx
    .select(quoteColumns)
    .from(quotes)
    .where(and(eq(quotes.requestId, requestId), isNull(quotes.withdrawnAt)));
  if (!quote) return null;
  const { quote: standing } = await asSystem(work, 'quote-standing', (system) =>
    findStandingOfCosts(system, requestId),
  );
  return { ...asRead(quote), standing, shares: await listShares(work, quote.id) };
}

/** A quote by its version, also one that was withdrawn. */
export async function findQuote(
  work: Work,
  requestId: string,
  version: number,
): Promise<QuoteOnRecord | null> {
  const [quote] = await work.tx
    .select(quoteColumns)
    .from(quotes)
    .where(and(eq(quotes.requestId, requestId), eq(quotes.version, version)));
  return quote ? { ...asRead(quote), shares: await listShares(work, quote.id) } : null;
}

function asRead<Row extends { readonly sentAt: Date; readonly withdrawnAt: Date | null }>({
  sentAt,
  withdrawnAt,
  ...row
}: Row) {
  return { ...row, sentOn: calendarDayAt(sentAt), isWithdrawn: withdrawnAt !== null };
}

async function listShares(work: Work, quoteId: string): Promise<QuoteShare[]> {
  return await work.tx
    .select({
      position: quoteShares.position,
      payerName: quoteShares.payerName,
      shareBasisPoints: quoteShares.shareBasisPoints,
      netCents: quoteShares.netCents,
      vatCents: quoteShares.vatCents,
      agreedOn: quoteShares.agreedOn,
      agreedByFunction: quoteShares.agreedByFunction,
    })
    .from(quoteShares)
    .where(eq(quoteShares.quoteId, quoteId))
    .orderBy(asc(quoteShares.position));
}

export interface EarlierQuote {
  readonly version: number;
  readonly sentOn: CalendarDay;
  readonly netCents: Cents;
  readonly vatCents: Cents;
}

/** Quotes of this review that another took the place of, the newest first. */
export async function listWithdrawnQuotes(work: Work, requestId: string): Promise<EarlierQuote[]> {
  const rows = await work.tx
    .select(quoteColumns)
    .from(quotes)
    .where(eq(quotes.requestId, requestId))
    .orderBy(desc(quotes.version));
  return rows
    .map(asRead)
    .filter(({ isWithdrawn }) => isWithdrawn)
    .map(({ version, sentOn, netCents, vatCents }) => ({ version, sentOn, netCents, vatCents }));
}

/** The rate of the last quote of another review, as a hint; `null` where there is none. */
export async function findLastRate(work: Work, requestId: string): Promise<Cents | null> {
  const [last] = await work.tx
    .select({ hourlyRateCents: quotes.hourlyRateCents })
    .from(quotes)
    .where(ne(quotes.requestId, requestId))
    .orderBy(desc(quotes.sentAt))
    .limit(1);
  return last?.hourlyRateCents ?? null;
}
