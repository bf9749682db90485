import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { formatNumber } from '~/ui/formats/number';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';
import type { InvitationFacts } from './invitation-facts';

/** What is asked, before anything is said of the case. */
export function InvitationOutline({ invitation }: { invitation: InvitationFacts }) {
  const t = useT('invitation');
  const domain = useT('domain');
  const language = useLanguage();
  const { seat, province, youthRegion, careDomain, form, startMonth, reviewers, months, minutes, respondBy } =
    invitation;
  return (
    <Section title={t('outline.title')}>
      <DescriptionList
        items={[
          { term: t('outline.seat'), value: domain(`seat.${seat}`) },
          { term: t('outline.region'), value: youthRegion ? `${youthRegion} (${province})` : province },
          { term: t('outline.domain'), value: domain(`careDomain.${careDomain}`) },
          ...(form ? [{ term: t('outline.form'), value: domain(`reviewForm.${form}`) }] : []),
          { term: t('outline.reviewers'), value: formatNumber(language, reviewers) },
          { term: t('outline.start'), value: formatMonth(language, startMonth) },
          ...(months ? [{ term: t('outline.length'), value: t('outline.months', { count: months }) }] : []),
          ...(minutes ? [{ term: t('outline.hours'), value: formatHours(language, minutes) }] : []),
          { term: t('outline.respond-by'), value: <Moment at={respondBy} /> },
        ]}
      />
    </Section>
  );
}
