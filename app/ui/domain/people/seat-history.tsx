import type { SeatName, SeatState } from '~/domain/matching/invitation-status';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';

interface SeatHistoryProps {
  name: string;
  seats: readonly {
    readonly id: string;
    readonly reference: string;
    readonly seat: SeatName;
    readonly state: SeatState;
    readonly acceptedAt: string;
  }[];
}

export function SeatHistory({ name, seats }: SeatHistoryProps) {
  const t = useT('coordinator');
  const domain = useT('domain');
  return (
    <DataTable
      caption={t('person.seats-caption', { name })}
      captionHidden
      rows={seats}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('person.no-seats')}</Paragraph>}
      columns={[
        {
          key: 'reference',
          title: t('person.reference'),
          names: true,
          cell: ({ reference }) => <Link to={`/coordinator/aanvragen/${reference}`}>{reference}</Link>,
        },
        { key: 'seat', title: t('person.seat'), cell: ({ seat }) => domain(`seat.${seat}`) },
        { key: 'state', title: t('person.state'), cell: ({ state }) => t(`person.seat-state.${state}`) },
        {
          key: 'accepted',
          title: t('person.accepted-on'),
          cell: ({ acceptedAt }) => <Moment at={acceptedAt} />,
        },
      ]}
    />
  );
}
