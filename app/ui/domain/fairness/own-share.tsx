import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';

interface OwnShareProps {
  year: number;
  share: {
    readonly minutes: number;
    readonly reviews: number;
    readonly supervisions: number;
    readonly invitations: number;
  };
}

/** What came to the person who looks, this year. */
export function OwnShare({ year, share }: OwnShareProps) {
  const t = useT('fairness');
  const language = useLanguage();
  return (
    <Section title={t('own.title', { year })}>
      <StatRow>
        <Stat value={formatNumber(language, share.minutes / 60)} label={t('own.hours')} />
        <Stat value={share.reviews + share.supervisions} label={t('own.seats')} />
        <Stat value={share.invitations} label={t('own.invitations')} />
      </StatRow>
      <Paragraph>
        <Link to="/matchingregels">{t('own.rules')}</Link>
      </Paragraph>
    </Section>
  );
}
