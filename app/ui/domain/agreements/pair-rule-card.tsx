import type { PairRuleEnding, PairRuleKind } from '~/domain/matching/two-people/pair-rule';
import { useLanguage, useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { formatMoment } from '~/ui/formats/moment';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { DescriptionList } from '~/ui/primitives/description-list';
import { type RuleState, ruleState } from './rule-state';
import { useRulePeriod } from './use-rule-period';

export interface ShownPairRule {
  readonly id: string;
  readonly kind: PairRuleKind;
  readonly otherId: string;
  readonly other: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly endedAt: string | null;
  readonly endGround: PairRuleEnding | null;
  readonly endReason: string | null;
}

interface PairRuleCardProps {
  personId: string;
  rule: ShownPairRule;
  today: string;
  isOwn: boolean;
  /** A way to end it, where the card is not on that page already. */
  canEnd?: boolean;
}

const tones = { running: 'accent', 'to-come': 'info', over: 'neutral', ended: 'neutral' } as const;

/** One rule about somebody and another: since when, why, who recorded it, and how it ended. */
export function PairRuleCard({ personId, rule, today, isOwn, canEnd = false }: PairRuleCardProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  const language = useLanguage();
  const period = useRulePeriod();
  const { other, kind, endedAt, endGround, endReason } = rule;
  const state: RuleState = ruleState(rule, today);
  const title = t('rule.card', { kind: capitalised(domain(`pairRuleKind.${kind}`)), other });
  const ended =
    endedAt && endGround
      ? [formatMoment(language, endedAt), endReason ?? domain(`pairRuleEnding.${endGround}`)].join(': ')
      : null;
  return (
    <Card
      title={title}
      level={2}
      aside={<Badge tone={tones[state]}>{t(`rule.state.${state}`)}</Badge>}
      actions={
        canEnd &&
        !isOwn &&
        endedAt === null && (
          <ButtonLink
            to={`/coordinator/mensen/${personId}/samenwerking/${rule.id}/einde`}
            kind="secondary"
            label={t('rule.end-label', { other })}
          >
            {t('rule.end')}
          </ButtonLink>
        )
      }
    >
      <DescriptionList
        items={[
          { term: t('rule.period'), value: period(rule) },
          ...(isOwn ? [] : [{ term: t('facts.reason'), value: rule.reason ?? t('left-reason') }]),
          {
            term: t('facts.recorded-by'),
            value: t('facts.recorded-value', {
              day: formatMoment(language, rule.recordedAt),
              name: rule.recordedBy,
            }),
          },
          ...(ended ? [{ term: t('facts.ended'), value: ended }] : []),
        ]}
      />
    </Card>
  );
}
