import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { type ShownStanding, StandingBadge } from './loop-standing';

interface ListedLoop {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly addressee: string | null;
  readonly standing: ShownStanding;
}

/** Recommendations of all reviews, each with where it stands. */
export function LoopTable({ loops }: { loops: readonly ListedLoop[] }) {
  const t = useT('loop');
  const together = useT('followUp')('list.together');
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      rows={loops}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('list.empty-title')} text={t('list.empty-text')} />}
      columns={[
        {
          key: 'recommendation',
          title: t('list.recommendation'),
          names: true,
          cell: ({ id, reference, label, addressee }) => (
            <>
              <Link to={`/reviews/${reference}/aanbevelingen/${id}`}>{label}</Link>
              <span className="lk-under">{addressee ?? together}</span>
            </>
          ),
        },
        {
          key: 'review',
          title: t('list.review'),
          cell: ({ reference }) => <Link to={`/reviews/${reference}`}>{reference}</Link>,
        },
        {
          key: 'standing',
          title: t('list.standing'),
          cell: ({ standing }) => <StandingBadge {...standing} />,
        },
        {
          key: 'day',
          title: t('list.day'),
          cell: ({ standing: { by } }) => (by ? <Day on={by} /> : t('list.no-day')),
        },
      ]}
    />
  );
}
