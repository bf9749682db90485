import type { MeetingMode } from '~/domain/registry/expertise';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';

interface SessionTableProps {
  reference: string;
  sessions: readonly {
    readonly id: string;
    readonly plannedOn: string;
    readonly mode: MeetingMode;
    readonly heldOn: string | null;
    readonly reviewTeamPresent: number | null;
    readonly caseGroupPresent: number | null;
  }[];
  mayChange: boolean;
}

/** The learning sessions, planned and held. */
export function SessionTable({ reference, sessions, mayChange }: SessionTableProps) {
  const t = useT('review');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('sessions.title')}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('sessions.none')} text={t('sessions.none-text')} />}
      columns={[
        {
          key: 'day',
          title: t('sessions.day'),
          names: true,
          cell: ({ heldOn, plannedOn }) => formatDay(language, heldOn ?? plannedOn),
        },
        { key: 'mode', title: t('sessions.mode'), cell: ({ mode }) => domain(`meetingMode.${mode}`) },
        {
          key: 'present',
          title: t('sessions.present'),
          cell: ({ heldOn, reviewTeamPresent, caseGroupPresent }) =>
            heldOn === null
              ? t('sessions.planned')
              : t('sessions.present-value', { team: reviewTeamPresent ?? 0, cases: caseGroupPresent ?? 0 }),
        },
        ...(mayChange
          ? [
              {
                key: 'move',
                title: t('sessions.move'),
                cell: ({ id, heldOn, plannedOn }: SessionTableProps['sessions'][number]) =>
                  heldOn === null ? (
                    <Link
                      to={`/reviews/${reference}/bijeenkomsten/${id}`}
                      label={t('sessions.record-of', { day: formatDay(language, plannedOn) })}
                    >
                      {t('sessions.record')}
                    </Link>
                  ) : (
                    t('sessions.held')
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
