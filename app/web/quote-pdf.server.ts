import { type CalendarDay, calendarDayAt } from '~/domain/kernel/calendar-day';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { QuoteOnRecord } from '~/domain/reviews/agreement/quote-queries.server';
import { clock } from '~/platform/clock';
import { writePdf } from '~/platform/pdf/write-pdf.server';
import { quoteInWords } from '~/ui/domain/agreement/quote-in-words';
import { locales } from '~/ui/formats/locale';
import type { Entered } from './enter.server';
import { publicOrganisation } from './public-organisation.server';
import { countAttempt } from './rate-limit.server';
import { download } from './request-copy.server';
import { redirectTo } from './respond.server';

interface QuotedReview {
  readonly reference: string;
  readonly form: ReviewForm | null;
}

/** Throws the answer when somebody asks for too many files: the page the link stands on says so. */
export async function countQuotePdf({ person, context }: Entered, page: string): Promise<void> {
  const decision = await countAttempt('quote-per-person', person?.id ?? context.clientAddress);
  if (decision.allowed) return;
  throw redirectTo(context, page, { flash: { message: 'quote:quote.too-many', kind: 'warning' } });
}

/** A quote as a file, in the language of the page it was asked on. */
export async function quotePdf(
  { reference, form }: QuotedReview,
  quote: QuoteOnRecord,
  { language }: Pick<Entered, 'language'>,
): Promise<Response> {
  const organisation = publicOrganisation().name;
  const madeAt = clock.now();
  const today: CalendarDay = calendarDayAt(madeAt);
  const { isWithdrawn } = quote;
  const pdf = await writePdf({
    ...quoteInWords(quote, { language, organisation, reference, form, isWithdrawn, today }),
    languageTag: locales[language],
    author: organisation,
    madeAt,
  });
  return download(new Uint8Array(pdf), 'application/pdf', `offerte-${reference}-${quote.version}.pdf`);
}
