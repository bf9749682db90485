import type { InvitationStatus } from '~/domain/matching/invitation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatMoment } from '~/ui/formats/moment';
import { formatMonth } from '~/ui/formats/month';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import type { InvitationFacts } from './invitation-facts';
import { useWaitText, type WaitFacts } from './use-wait-text';

interface InvitationCardProps {
  invitation: InvitationFacts & {
    readonly id: string;
    readonly status: InvitationStatus;
    readonly wait: WaitFacts | null;
  };
}

/** An invitation in a list: what is asked, by when, and what to do now. */
export function InvitationCard({ invitation }: InvitationCardProps) {
  const t = useT('invitation');
  const domain = useT('domain');
  const language = useLanguage();
  const waitText = useWaitText();
  const { id, status, wait, seat, province, careDomain, startMonth, minutes, respondBy } = invitation;
  const seatName = domain(`seat.${seat}`);
  const isAccepted = status === 'accepted';
  const details = [
    province,
    domain(`careDomain.${careDomain}`),
    formatMonth(language, startMonth),
    ...(minutes ? [formatHours(language, minutes)] : []),
  ];
  return (
    <Card
      title={t('title', { seat: seatName })}
      tone={isAccepted ? 'plain' : 'accent'}
      aside={<Badge tone={isAccepted ? 'ok' : 'warning'}>{t(`list.status.${status}`)}</Badge>}
      actions={
        <ButtonLink
          to={`/uitnodigingen/${id}`}
          kind={isAccepted ? 'secondary' : 'primary'}
          iconEnd="forward"
          label={t('list.open-link-label', { seat: seatName, province })}
        >
          {t('list.open-link')}
        </ButtonLink>
      }
    >
      <p>{details.join(' · ')}</p>
      {wait && <p>{waitText(wait)}</p>}
      {!isAccepted && <p>{t('list.respond-by', { moment: formatMoment(language, respondBy) })}</p>}
    </Card>
  );
}
