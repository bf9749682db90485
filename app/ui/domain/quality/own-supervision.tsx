import type { MeetingMode } from '~/domain/registry/expertise';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';

interface OwnSupervisionProps {
  sessions: readonly {
    readonly id: string;
    readonly reference: string;
    readonly plannedOn: string;
    readonly mode: MeetingMode;
  }[];
}

/** Sessions a supervisor has planned, or still has to record. */
export function OwnSupervision({ sessions }: OwnSupervisionProps) {
  const t = useT('quality');
  const domain = useT('domain');
  if (sessions.length === 0) return null;
  return (
    <Section title={t('own.sessions')}>
      <DataTable
        caption={t('own.sessions-caption')}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'day',
            title: t('supervision.day'),
            names: true,
            cell: ({ id, reference, plannedOn }) => (
              <Link to={`/reviews/${reference}/supervisie/${id}`}>
                <Day on={plannedOn} />
              </Link>
            ),
          },
          { key: 'review', title: t('own.review'), cell: ({ reference }) => reference },
          { key: 'mode', title: t('supervision.mode'), cell: ({ mode }) => domain(`meetingMode.${mode}`) },
        ]}
      />
    </Section>
  );
}
