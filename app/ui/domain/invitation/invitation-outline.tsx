import { useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';
import type { InvitationFacts } from './invitation-facts';
import { useReviewOutline } from './use-review-outline';

/** What is asked, before anything is said of the case. */
export function InvitationOutline({ invitation }: { invitation: InvitationFacts }) {
  const t = useT('invitation');
  const domain = useT('domain');
  const outline = useReviewOutline(invitation);
  return (
    <Section title={t('outline.title')}>
      <DescriptionList
        items={[
          { term: t('outline.seat'), value: domain(`seat.${invitation.seat}`) },
          ...outline,
          { term: t('outline.respond-by'), value: <Moment at={invitation.respondBy} /> },
        ]}
      />
    </Section>
  );
}
