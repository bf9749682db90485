import type { OwnTime } from '~/domain/billing/time/own-time';
import { clockTimeOf } from '~/domain/billing/time/typed-time';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatHours } from '~/ui/formats/hours';
import { type Column, DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { BookedActions } from './booked-actions';

interface TimeTableProps {
  caption: string;
  entries: readonly OwnTime[];
  /** Of one day the day goes without saying. */
  withDay?: boolean;
  /** Whether entries can still change. */
  isOpen: boolean;
  empty: { readonly title: string; readonly text: string };
}

/** What somebody booked, a row for each piece of work. */
export function TimeTable({ caption, entries, withDay = false, isOpen, empty }: TimeTableProps) {
  const t = useT('booking');
  const domain = useT('domain');
  const language = useLanguage();
  const day: Column<OwnTime> = {
    key: 'day',
    title: t('table.day'),
    cell: ({ workedOn }) => formatDay(language, workedOn, 'short'),
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      empty={<EmptyState {...empty} />}
      columns={[
        {
          key: 'review',
          title: t('table.review'),
          names: true,
          cell: ({ reference, role }) => t('assignment', { reference, role: domain(`billingRole.${role}`) }),
        },
        ...(withDay ? [day] : []),
        {
          key: 'kind',
          title: t('table.kind'),
          cell: ({ kind, note }) => (
            <>
              {domain(`workKind.${kind}`)}
              {note && <span className="lk-under">{note}</span>}
            </>
          ),
        },
        {
          key: 'hours',
          title: t('table.hours'),
          numeric: true,
          cell: ({ minutes, beginsAtMinute }) => (
            <>
              {formatHours(language, minutes)}
              {beginsAtMinute !== null && (
                <span className="lk-under">
                  {t('table.from-until', {
                    from: clockTimeOf(beginsAtMinute),
                    until: clockTimeOf(beginsAtMinute + minutes),
                  })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'actions',
          title: t('table.actions'),
          cell: (entry) => (
            <BookedActions
              to={`/uren/tijd/${entry.id}`}
              what={t('table.what', {
                kind: domain(`workKind.${entry.kind}`),
                reference: entry.reference,
                day: formatDay(language, entry.workedOn),
              })}
              isOpen={isOpen}
              isApproved={entry.isApproved}
            />
          ),
        },
      ]}
    />
  );
}
