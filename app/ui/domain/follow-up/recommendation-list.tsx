import type { AdviceKind, ResponseKind } from '~/domain/reviews/follow-up/follow-up-words';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { type ShownStanding, StandingBadge } from '../loop/loop-standing';

export interface ShownResponse {
  readonly id: string;
  readonly response: ResponseKind;
  readonly ownerFunction: string | null;
  readonly dueOn: string | null;
  readonly explanation: string;
  readonly respondedAt: string | Date;
  readonly inWriting: boolean;
}

export interface ShownRecommendation {
  readonly id: string;
  readonly kind: AdviceKind;
  readonly label: string;
  readonly addressee: string | null;
  readonly responses: readonly ShownResponse[];
  readonly standing: ShownStanding;
}

/** What somebody can do with one of the list. */
export interface RecommendationLink {
  readonly to: string;
  readonly text: string;
}

interface RecommendationListProps {
  recommendations: readonly ShownRecommendation[];
  linksOf: (one: ShownRecommendation) => readonly RecommendationLink[];
}

const tones: Readonly<Record<ResponseKind, BadgeTone>> = {
  adopted: 'ok',
  partly: 'info',
  rejected: 'neutral',
  undecided: 'warning',
};

/** What a report asks and recommends, each with the response that holds now. */
export function RecommendationList({ recommendations, linksOf }: RecommendationListProps) {
  const t = useT('followUp');
  if (recommendations.length === 0) {
    return <EmptyState title={t('list.empty')} text={t('list.empty-text')} />;
  }
  return (
    <>
      {recommendations.map((one) => (
        <Card
          key={one.id}
          title={one.label}
          aside={<Badge tone="neutral">{t(`kind.${one.kind}`)}</Badge>}
          actions={linksOf(one).map(({ to, text }) => (
            <ButtonLink
              key={to}
              to={to}
              kind="secondary"
              label={t('list.of-one', { action: text, label: one.label })}
            >
              {text}
            </ButtonLink>
          ))}
        >
          <Paragraph>{t('list.addressee', { name: one.addressee ?? t('list.together') })}</Paragraph>
          <LastResponse response={one.responses.at(-1)} />
          {one.standing.stage !== 'listed' && (
            <p>
              <StandingBadge {...one.standing} />
            </p>
          )}
        </Card>
      ))}
    </>
  );
}

function LastResponse({ response }: { response: ShownResponse | undefined }) {
  const t = useT('followUp');
  const language = useLanguage();
  if (!response) return <Badge tone="warning">{t('list.unanswered')}</Badge>;
  const { ownerFunction, dueOn } = response;
  return (
    <>
      <Badge tone={tones[response.response]}>
        {t('list.last', { response: t(`response.${response.response}`) })}
      </Badge>
      {ownerFunction && dueOn && (
        <Paragraph>{t('list.owner', { owner: ownerFunction, day: formatDay(language, dueOn) })}</Paragraph>
      )}
    </>
  );
}
