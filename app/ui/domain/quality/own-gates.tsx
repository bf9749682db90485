import type { Gate, ScorerPlace } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { type Column, DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';

interface OwnGate {
  readonly id: string;
  readonly reference: string;
  readonly gate: Gate;
  readonly place: ScorerPlace;
  readonly askedAt: string | null;
  readonly expectedOn: string | null;
}

/** The gates a supervisor looks at: what waits for them since when, and what comes by when. */
export function OwnGates({ gates }: { gates: readonly OwnGate[] }) {
  const t = useT('quality');
  const columns: Column<OwnGate>[] = [
    {
      key: 'review',
      title: t('own.review'),
      names: true,
      cell: ({ reference, gate }) => (
        <Link to={`/reviews/${reference}/toetsen/${gate}`} label={`${reference}, ${t(`gate.${gate}`)}`}>
          {reference}
        </Link>
      ),
    },
    { key: 'gate', title: t('own.gate'), cell: ({ gate }) => t(`gate.${gate}`) },
    { key: 'place', title: t('own.place'), cell: ({ place }) => t(`place.${place}`) },
  ];
  return (
    <>
      <Section title={t('own.waiting')}>
        <DataTable
          caption={t('own.waiting-caption')}
          captionHidden
          rows={gates.filter(({ askedAt }) => askedAt !== null)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('own.none-waiting')} text={t('own.none-waiting-text')} />}
          columns={[
            ...columns,
            {
              key: 'since',
              title: t('own.since'),
              cell: ({ askedAt }) => askedAt && <Moment at={askedAt} />,
            },
          ]}
        />
      </Section>
      <Section title={t('own.coming')}>
        <DataTable
          caption={t('own.coming-caption')}
          captionHidden
          rows={gates.filter(({ askedAt }) => askedAt === null)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('own.none-coming')} text={t('own.none-coming-text')} />}
          columns={[
            ...columns,
            {
              key: 'expected',
              title: t('own.expected'),
              cell: ({ expectedOn }) => (expectedOn ? <Day on={expectedOn} /> : t('own.not-planned')),
            },
          ]}
        />
      </Section>
    </>
  );
}
