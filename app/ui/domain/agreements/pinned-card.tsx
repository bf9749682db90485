import type { Informant, PinnedEnding, PinnedKind } from '~/domain/organisations/ties/pinned-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { DescriptionList } from '~/ui/primitives/description-list';

export interface ShownPinnedConflict {
  readonly id: string;
  readonly organisation: string;
  readonly kind: PinnedKind;
  readonly informant: Informant;
  readonly saidOn: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly reason: string | null;
  readonly endedAt: string | null;
  readonly endGround: PinnedEnding | null;
  readonly endReason: string | null;
}

interface PinnedCardProps {
  personId: string;
  conflict: ShownPinnedConflict;
  isOwn: boolean;
  /** A way to end it, where the card is not on that page already. */
  canEnd?: boolean;
}

/** One pinned conflict: of which kind, who said it and when, why, who recorded it, and how it ended. */
export function PinnedCard({ personId, conflict, isOwn, canEnd = false }: PinnedCardProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  const language = useLanguage();
  const { organisation, kind, informant, saidOn, reason, endedAt, endGround, endReason } = conflict;
  const ended =
    endedAt && endGround
      ? [
          formatMoment(language, endedAt),
          domain(`pinnedEnding.${endGround}`),
          ...(endReason ? [endReason] : []),
        ]
      : null;
  return (
    <Card
      title={organisation}
      level={2}
      aside={
        <Badge tone={ended ? 'neutral' : 'accent'} icon={ended ? undefined : 'lock'}>
          {t(ended ? 'rule.state.ended' : 'pin.running')}
        </Badge>
      }
      actions={
        canEnd &&
        !isOwn &&
        !ended && (
          <ButtonLink
            to={`/coordinator/mensen/${personId}/belangen/${conflict.id}/einde`}
            kind="secondary"
            label={t('pin.end-label', { organisation })}
          >
            {t('pin.end')}
          </ButtonLink>
        )
      }
    >
      <DescriptionList
        items={[
          { term: t('pin.kind'), value: domain(`pinnedKind.${kind}`) },
          {
            term: t('pin.known'),
            value: t('pin.known-value', {
              informant: domain(`informant.${informant}`),
              day: formatDay(language, saidOn),
            }),
          },
          ...(isOwn ? [] : [{ term: t('facts.reason'), value: reason ?? '' }]),
          {
            term: t('facts.recorded-by'),
            value: t('facts.recorded-value', {
              day: formatMoment(language, conflict.recordedAt),
              name: conflict.recordedBy,
            }),
          },
          ...(ended ? [{ term: t('facts.ended'), value: ended.join(': ') }] : []),
        ]}
      />
    </Card>
  );
}
