import type { ReviewForm } from '~/domain/registry/review-form';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatNumber } from '~/ui/formats/number';
import { quoteItems, type ShownQuote, type ShownShare } from './shown-quote';

interface Setting {
  readonly language: Language;
  readonly organisation: string;
  readonly reference: string;
  readonly form: ReviewForm | null;
  readonly isWithdrawn: boolean;
  readonly today: string;
}

/** A quote as a document to print. What the review is about is not in it. */
export function quoteInWords(
  quote: ShownQuote,
  { language, organisation, reference, form, isWithdrawn, today }: Setting,
) {
  const t = translator(language, 'quote');
  const any = translator(language);
  const title = t('pdf.title', { reference });
  return {
    title,
    lead: [t('pdf.lead', { organisation, reference }), ...(isWithdrawn ? [t('pdf.withdrawn')] : [])],
    facts: [
      { term: t('pdf.reference'), value: reference },
      ...(form ? [{ term: t('pdf.form'), value: any(`domain:reviewForm.${form}`) }] : []),
      ...quoteItems(language, quote),
    ],
    sections: [
      { title: t('pdf.shares'), items: quote.shares.map((share) => shareItem(language, share)) },
      {
        title: t('pdf.conditions'),
        items: [
          { term: t('pdf.start'), value: t('pdf.conditions-rules') },
          { term: t('quote.hours'), value: t('pdf.conditions-hours') },
          { term: t('pdf.supervision'), value: t('pdf.conditions-supervision') },
        ],
      },
    ],
    header: [
      title,
      t('pdf.header', { version: quote.version, day: formatDay(language, quote.sentOn) }),
    ] as const,
    footer: [
      t('pdf.printed', { organisation, day: formatDay(language, today) }),
      (page: number, pages: number) => t('pdf.page', { page, pages }),
    ] as const,
    unprintableNote: t('pdf.unprintable'),
  };
}

function shareItem(language: Language, share: ShownShare) {
  const t = translator(language, 'quote');
  const { payerName, shareBasisPoints, netCents, vatCents, agreedOn, agreedByFunction } = share;
  return {
    term: payerName,
    value: [
      {
        term: t('shares.share'),
        value: t('pdf.share-value', { percent: formatNumber(language, shareBasisPoints / 100) }),
      },
      { term: t('shares.net'), value: formatEuro(language, netCents) },
      { term: t('shares.vat'), value: formatEuro(language, vatCents) },
      { term: t('shares.total'), value: formatEuro(language, netCents + vatCents) },
      {
        term: t('shares.agreed'),
        value:
          agreedOn === null
            ? t('shares.not-agreed')
            : t('shares.agreed-value', {
                function: agreedByFunction ?? '',
                day: formatDay(language, agreedOn),
              }),
      },
    ],
  };
}
