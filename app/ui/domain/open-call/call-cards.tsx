import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Section } from '~/ui/primitives/section';
import type { CallFacts } from './call-facts';

/** The calls that run for somebody; nothing where there are none. */
export function CallCards({ calls }: { calls: readonly CallFacts[] }) {
  const t = useT('call');
  if (calls.length === 0) return null;
  return (
    <Section title={t('list.title')}>
      <CardGrid>
        {calls.map((call) => (
          <CallCard key={call.id} call={call} />
        ))}
      </CardGrid>
    </Section>
  );
}

function CallCard({ call }: { call: CallFacts }) {
  const t = useT('call');
  const domain = useT('domain');
  const language = useLanguage();
  const { id, answer, province, careDomain, startMonth, minutes, answerUntilOn } = call;
  const details = [
    province,
    domain(`careDomain.${careDomain}`),
    formatMonth(language, startMonth),
    ...(minutes ? [formatHours(language, minutes)] : []),
  ];
  const step = answer === null ? 'open' : 'again';
  return (
    <Card
      title={t('title')}
      tone={answer === null ? 'accent' : 'plain'}
      aside={
        <Badge tone={answer === null ? 'warning' : 'ok'}>
          {answer === null
            ? t('list.unanswered')
            : t('list.said', { answer: domain(`callAnswer.${answer}`).toLowerCase() })}
        </Badge>
      }
      actions={
        <ButtonLink
          to={`/oproepen/${id}`}
          kind={answer === null ? 'primary' : 'secondary'}
          iconEnd="forward"
          label={t(`list.${step}-label`, { province })}
        >
          {t(`list.${step}`)}
        </ButtonLink>
      }
    >
      <p>{details.join(' · ')}</p>
      <p>{t('list.until', { day: formatDay(language, answerUntilOn) })}</p>
    </Card>
  );
}
