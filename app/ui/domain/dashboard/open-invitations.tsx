import type { SeatName } from '~/domain/matching/invitation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface OpenInvitationsProps {
  invitations: readonly {
    readonly id: string;
    readonly seat: SeatName;
    readonly respondBy: string;
    readonly isOverdue: boolean;
  }[];
  /** What somebody can do while nothing is asked of them. */
  meanwhile: { readonly to: string; readonly text: string };
}

/** What somebody is asked for and by when; what the case is about comes after agreeing to confidentiality. */
export function OpenInvitations({ invitations, meanwhile }: OpenInvitationsProps) {
  const t = useT('reviewer');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <Section title={t('work.invitations')}>
      {invitations.length === 0 ? (
        <EmptyState
          title={t('work.no-invitations')}
          text={t('work.no-invitations-text')}
          action={<ButtonLink to={meanwhile.to}>{meanwhile.text}</ButtonLink>}
        />
      ) : (
        <CardGrid>
          {invitations.map(({ id, seat, respondBy, isOverdue }) => {
            const seatInWords = domain(`seat.${seat}`);
            const moment = formatMoment(language, respondBy);
            return (
              <Card
                key={id}
                tone="accent"
                title={t('work.invitation-title', { seat: seatInWords })}
                actions={
                  <ButtonLink
                    to={`/uitnodigingen/${id}`}
                    iconEnd="forward"
                    label={t('work.open-label', { seat: seatInWords })}
                  >
                    {t('work.open')}
                  </ButtonLink>
                }
              >
                <Paragraph>{t(isOverdue ? 'work.overdue' : 'work.answer-by', { moment })}</Paragraph>
              </Card>
            );
          })}
        </CardGrid>
      )}
    </Section>
  );
}
