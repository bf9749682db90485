import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface EarlierQuotesProps {
  quotes: readonly {
    readonly version: number;
    readonly sentOn: string;
    readonly netCents: number;
    readonly vatCents: number;
  }[];
  /** The address of the page of the quote. */
  here: string;
}

/** Quotes that another took the place of; nothing when there are none. */
export function EarlierQuotes({ quotes, here }: EarlierQuotesProps) {
  const t = useT('quote');
  const language = useLanguage();
  if (quotes.length === 0) return null;
  return (
    <Section title={t('quote.earlier')}>
      <Paragraph>{t('quote.earlier-text')}</Paragraph>
      <ul className="lk-list">
        {quotes.map(({ version, sentOn, netCents, vatCents }) => (
          <li key={version}>
            {t('quote.earlier-item', {
              version,
              day: formatDay(language, sentOn),
              amount: formatEuro(language, netCents + vatCents),
            })}{' '}
            <Link to={`${here}/${version}/offerte.pdf`}>{t('quote.earlier-pdf', { version })}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
