import { useLanguage, useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Section } from '~/ui/primitives/section';
import { ShareTable } from './share-table';
import { quoteItems, type ShownLiveQuote } from './shown-quote';

interface QuoteViewProps {
  quote: ShownLiveQuote;
  reader: 'member' | 'requester';
  /** The address of the quote as a PDF. */
  pdf: string;
  /** Where an agreement that came in writing is recorded; absent for who does not. */
  agreementAt?: ((position: number) => string) | undefined;
}

/** The quote that stands: how it stands, what it says, who pays what and who agreed. */
export function QuoteView({ quote, reader, pdf, agreementAt }: QuoteViewProps) {
  const t = useT('quote');
  const language = useLanguage();
  return (
    <>
      <StandingNotice quote={quote} reader={reader} />
      <Section
        title={t('quote.facts')}
        actions={
          <ButtonLink to={pdf} kind="secondary" icon="download">
            {t('quote.pdf')}
          </ButtonLink>
        }
      >
        <DescriptionList items={quoteItems(language, quote)} />
      </Section>
      <Section title={t('shares.title')}>
        <ShareTable shares={quote.shares} agreementAt={agreementAt} />
      </Section>
    </>
  );
}

function StandingNotice({ quote, reader }: Pick<QuoteViewProps, 'quote' | 'reader'>) {
  const t = useT('quote');
  const { standing, shares } = quote;
  if (standing === 'outdated' || standing === 'expired') {
    const text = reader === 'requester' ? 'requester' : 'text';
    return (
      <Alert kind="warning" title={t(`standing.${standing}`)}>
        {t(`standing.${standing}-${text}`)}
      </Alert>
    );
  }
  const areAllAgreed = shares.every(({ agreedOn }) => agreedOn !== null);
  return areAllAgreed ? <Alert kind="ok" title={t('standing.all-agreed')} /> : null;
}
