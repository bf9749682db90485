import { type PlanAim, planAims } from '~/domain/matching/planning/plan-aim';
import type { PlannedPart } from '~/domain/matching/planning/planned-part';
import { addressOfSeating } from '~/domain/matching/seat-address';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { BulletList } from '~/ui/primitives/bullet-list';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { GapNotice } from './gap-notice';
import { isSame, partOf, type ShownRequest, teamsOf } from './shown-plan';

/** Two plans beside each other: in numbers, and request by request. One where they are equal. */
export function PlanComparison({ requests }: { requests: readonly ShownRequest[] }) {
  const t = useT('planning');
  const areSame = requests.every(isSame);
  const aims = areSame ? planAims.slice(0, 1) : planAims;
  return (
    <>
      {areSame && requests.length > 0 && <Paragraph>{t('round.same')}</Paragraph>}
      {aims.map((aim) => (
        <PlanNumbers key={aim} aim={aim} requests={requests} isNamed={!areSame} />
      ))}
      <DataTable
        caption={t('round.caption')}
        captionHidden
        rows={requests}
        rowKey={({ reference }) => reference}
        empty={<EmptyState title={t('choose.empty')} text={t('choose.empty-text')} />}
        columns={[
          {
            key: 'request',
            title: t('round.request'),
            names: true,
            cell: (request) => (
              <>
                <Link to={`/coordinator/aanvragen/${request.reference}/matching`}>{request.reference}</Link>{' '}
                {request.province}{' '}
                {!areSame && !isSame(request) && <Badge tone="neutral">{t('round.differs')}</Badge>}
              </>
            ),
          },
          ...aims.map((aim) => ({
            key: aim,
            title: areSame ? t('round.proposal') : t(`aim.${aim}`),
            cell: (request: ShownRequest) => {
              const part = partOf(request, aim);
              return part && <PartCell reference={request.reference} part={part} />;
            },
          })),
        ]}
      />
    </>
  );
}

interface PlanNumbersProps {
  aim: PlanAim;
  requests: readonly ShownRequest[];
  isNamed: boolean;
}

function PlanNumbers({ aim, requests, isNamed }: PlanNumbersProps) {
  const t = useT('planning');
  const points = teamsOf(requests, aim).map((team) => team.points);
  return (
    <>
      {isNamed && <Heading level={3}>{t(`aim.${aim}`)}</Heading>}
      {isNamed && <Paragraph>{t(`aim-why.${aim}`)}</Paragraph>}
      <StatRow>
        <Stat value={points.length} label={t('numbers.placed', { count: requests.length })} />
        <Stat value={points.reduce((sum, one) => sum + one, 0)} label={t('numbers.points')} />
        {points.length > 1 && <Stat value={Math.min(...points)} label={t('numbers.weakest')} />}
      </StatRow>
    </>
  );
}

function PartCell({ reference, part }: { reference: string; part: PlannedPart }) {
  const t = useT('planning');
  const domain = useT('domain');
  if (part.kind === 'gap') return <GapNotice gap={part} />;
  const { seats, points, proposal } = part;
  const base = `/coordinator/aanvragen/${reference}`;
  const seating = Object.fromEntries(seats.map(({ seat, personId }) => [seat, personId]));
  return (
    <>
      <BulletList
        items={seats.map(({ seat, personId, name }) => (
          <>
            {domain(`seat.${seat}`)}: <Link to={`/coordinator/mensen/${personId}`}>{name}</Link>
          </>
        ))}
      />
      {t('round.points', { count: points })}{' '}
      {proposal === null ? (
        <Link to={addressOfSeating(base, seating)}>{t('round.why')}</Link>
      ) : (
        <Badge tone={proposal === 'withdrawn' ? 'neutral' : 'ok'}>{t(`round.state.${proposal}`)}</Badge>
      )}
    </>
  );
}
