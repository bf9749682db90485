import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

/** The request as files, for the requester's own system. */
export function CopyDownloads({ reference }: { reference: string }) {
  const t = useT('copy');
  const address = `/aanvraag/${reference}/kopie`;
  return (
    <Section title={t('download.title')} id="kopie">
      <Paragraph>{t('download.text')}</Paragraph>
      <div className="lk-actions">
        <ButtonLink to={`${address}.pdf`} icon="download">
          {t('download.pdf')}
        </ButtonLink>
        <ButtonLink to={`${address}.json`} icon="download" kind="secondary">
          {t('download.json')}
        </ButtonLink>
      </div>
      <Paragraph>{t('download.mind')}</Paragraph>
      <Paragraph>
        <Link to="/formaten/aanvraag">{t('download.format')}</Link>
      </Paragraph>
    </Section>
  );
}
