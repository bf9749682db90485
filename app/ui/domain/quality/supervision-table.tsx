import type { MeetingMode } from '~/domain/registry/expertise';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';

interface Session {
  readonly id: string;
  readonly plannedOn: string;
  readonly mode: MeetingMode;
  readonly heldOn: string | null;
  readonly minutes: number | null;
  readonly isComplete: boolean | null;
}

interface SupervisionTableProps {
  reference: string;
  sessions: readonly Session[];
  today: string;
  mayChange: boolean;
}

/** The sessions with the supervisor, planned and held. */
export function SupervisionTable({ reference, sessions, today, mayChange }: SupervisionTableProps) {
  const t = useT('quality');
  const domain = useT('domain');
  const language = useLanguage();
  const stateOf = ({ heldOn, plannedOn, minutes, isComplete }: Session) => {
    if (heldOn === null) return t(plannedOn < today ? 'supervision.late' : 'supervision.planned');
    return t(isComplete ? 'supervision.held-all' : 'supervision.held-some', { minutes: minutes ?? 0 });
  };
  return (
    <DataTable
      caption={t('supervision.caption')}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('supervision.none')} text={t('supervision.none-text')} />}
      columns={[
        {
          key: 'day',
          title: t('supervision.day'),
          names: true,
          cell: ({ heldOn, plannedOn }) => formatDay(language, heldOn ?? plannedOn),
        },
        { key: 'mode', title: t('supervision.mode'), cell: ({ mode }) => domain(`meetingMode.${mode}`) },
        { key: 'state', title: t('supervision.state'), cell: stateOf },
        ...(mayChange
          ? [
              {
                key: 'move',
                title: t('supervision.move'),
                cell: ({ id, heldOn, plannedOn }: Session) =>
                  heldOn === null ? (
                    <Link
                      to={`/reviews/${reference}/supervisie/${id}`}
                      label={t('supervision.open-of', { day: formatDay(language, plannedOn) })}
                    >
                      {t('supervision.open')}
                    </Link>
                  ) : (
                    '–'
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
