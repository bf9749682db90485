import type { RankedPair, RankedPerson } from '~/domain/matching/explain-pair';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import { ReasonList } from './reason-list';

interface PairCardProps {
  pair: RankedPair;
  rank: number;
  /** The address of the request. */
  base: string;
}

/** One possible pair, with everything there is to say for it and everything to mind. */
export function PairCard({ pair, rank, base }: PairCardProps) {
  const t = useT('matching');
  const language = useLanguage();
  const { lead, co } = pair;
  const both = { lead: lead.name, co: co.name };
  return (
    <Card
      title={`${formatNumber(language, rank)}. ${t('page.pair', both)}`}
      level={2}
      aside={<Badge tone="accent">{t('page.points', { count: pair.points })}</Badge>}
      actions={
        <ButtonLink
          to={`${base}/voorstel?eerste=${lead.personId}&tweede=${co.personId}`}
          label={t('page.choose-label', both)}
        >
          {t('page.choose')}
        </ButtonLink>
      }
    >
      <PairPeople lead={lead} co={co} />
      <PairReasons pair={pair} base={base} />
    </Card>
  );
}

function PairPeople({ lead, co }: { lead: RankedPerson; co: RankedPerson }) {
  const domain = useT('domain');
  return (
    <p>
      {lead.name}: {domain('seat.lead')}, {domain(`level.${lead.level}`)}
      <br />
      {co.name}: {domain('seat.co')}, {domain(`level.${co.level}`)}
    </p>
  );
}

/** Why these two, each and together, what to mind, and what a person still has to judge. */
export function PairReasons({ pair, base }: { pair: RankedPair; base: string }) {
  const t = useT('matching');
  const { lead, co, reasons, minds, toJudge } = pair;
  const names = new Map([lead, co].map(({ personId, name }) => [personId, name]));
  const unjudged = [lead, co].filter((one) => toJudge.some(({ personId }) => personId === one.personId));
  const groups = [
    { title: lead.name, said: reasons.filter(({ personId }) => personId === lead.personId) },
    { title: co.name, said: reasons.filter(({ personId }) => personId === co.personId) },
    { title: t('page.together'), said: reasons.filter(({ personId }) => personId === null) },
  ].filter(({ said }) => said.length > 0);
  return (
    <>
      <Heading level={3} looksLike={5}>
        {t('page.why')}
      </Heading>
      <div className="lk-reasons">
        {groups.map(({ title, said }) => (
          <div key={title}>
            <p className="lk-reasons-about">{title}</p>
            <ReasonList said={said} mark="for" family="reason" />
          </div>
        ))}
      </div>
      {minds.length > 0 && (
        <>
          <Heading level={3} looksLike={5}>
            {t('page.mind')}
          </Heading>
          <ReasonList said={minds} mark="mind" family="mind" names={names} />
        </>
      )}
      {toJudge.length > 0 && (
        <>
          <Heading level={3} looksLike={5}>
            {t('page.to-judge')}
          </Heading>
          <ReasonList said={toJudge} mark="mind" family="toJudge" names={names} />
          <div className="lk-actions">
            {unjudged.map(({ personId, name }) => (
              <Link key={personId} to={`${base}/oordeel?persoon=${personId}`}>
                {t('page.judge', { name })}
              </Link>
            ))}
          </div>
        </>
      )}
    </>
  );
}
