import type { Gate, GateStanding } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Paragraph } from '~/ui/primitives/paragraph';
import { GateActions } from './gate-actions';
import { GateFacts, type ShownGate } from './gate-facts';
import { StandingBadge } from './standing-badge';

interface GateCardProps {
  head: { readonly reference: string; readonly version: number };
  gate: ShownGate & {
    readonly gate: Gate;
    readonly standing: GateStanding;
    readonly chances: {
      readonly mayAsk: boolean;
      readonly mayReopen: boolean;
      readonly mayAssign: boolean;
    };
  };
  /** Has a look to give here. */
  isToScore: boolean;
}

/** One of the four gates: how it stands, who looks, and what can be done about it. */
export function GateCard({ head, gate, isToScore }: GateCardProps) {
  const t = useT('quality');
  const name = t(`gate.${gate.gate}`);
  const page = `/reviews/${head.reference}/toetsen/${gate.gate}`;
  return (
    <Card
      title={name}
      to={page}
      level={2}
      tone={isToScore ? 'accent' : 'plain'}
      aside={<StandingBadge standing={gate.standing} />}
      actions={
        <>
          {isToScore && (
            <ButtonLink to={page} label={t('gates.score-of', { gate: name })} iconEnd="forward">
              {t('gates.score')}
            </ButtonLink>
          )}
          <GateActions head={head} gate={gate.gate} chances={gate.chances} />
        </>
      }
    >
      <Paragraph>{t(`about.${gate.gate}`)}</Paragraph>
      <GateFacts gate={gate} />
      {gate.gate === 'report' && gate.standing === 'open' && !gate.chances.mayAsk && (
        <Paragraph>{t('gates.asked-by-move')}</Paragraph>
      )}
      {gate.rounds.length > 1 && (
        <Paragraph>{t('gates.earlier', { count: gate.rounds.length - 1 })}</Paragraph>
      )}
    </Card>
  );
}
