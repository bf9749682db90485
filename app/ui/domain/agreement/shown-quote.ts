import type { QuoteStanding } from '~/domain/reviews/agreement/quote-standing';
import type { VatTreatment } from '~/domain/reviews/agreement/vat-treatment';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { formatNumber } from '~/ui/formats/number';

export interface ShownShare {
  readonly position: number;
  readonly payerName: string;
  readonly shareBasisPoints: number;
  readonly netCents: number;
  readonly vatCents: number;
  readonly agreedOn: string | null;
  readonly agreedByFunction: string | null;
}

export interface ShownQuote {
  readonly version: number;
  readonly reviewers: number;
  readonly minutesPerReviewer: number;
  readonly hourlyRateCents: number;
  readonly vatTreatment: VatTreatment;
  readonly vatBasisPoints: number;
  readonly netCents: number;
  readonly vatCents: number;
  readonly validUntilOn: string;
  readonly groundRulesVersion: string;
  readonly sentOn: string;
  readonly shares: readonly ShownShare[];
}

export interface ShownLiveQuote extends ShownQuote {
  readonly standing: QuoteStanding;
}

/** What a quote says, on the page and on paper. */
export function quoteItems(language: Language, quote: ShownQuote): { term: string; value: string }[] {
  const t = translator(language, 'quote');
  const { reviewers, minutesPerReviewer, netCents, vatCents } = quote;
  const hours = formatHours(language, minutesPerReviewer);
  return [
    { term: t('quote.version'), value: String(quote.version) },
    { term: t('quote.sent'), value: formatDay(language, quote.sentOn) },
    { term: t('quote.hours'), value: t('quote.hours-value', { count: reviewers, hours }) },
    { term: t('quote.rate'), value: formatEuro(language, quote.hourlyRateCents) },
    { term: t('quote.net'), value: formatEuro(language, netCents) },
    { term: t('quote.vat'), value: vatText(language, quote) },
    { term: t('quote.total'), value: formatEuro(language, netCents + vatCents) },
    { term: t('quote.valid-until'), value: formatDay(language, quote.validUntilOn) },
    {
      term: t('quote.ground-rules'),
      value: t('quote.ground-rules-value', { version: quote.groundRulesVersion }),
    },
  ];
}

function vatText(language: Language, { vatTreatment, vatBasisPoints, vatCents }: ShownQuote): string {
  const t = translator(language, 'quote');
  const percent = formatNumber(language, vatBasisPoints / 100);
  const treatment = t(`vat.${vatTreatment}`, { percent });
  return vatTreatment === 'standard' ? `${formatEuro(language, vatCents)} (${treatment})` : treatment;
}
