import type { RequestStatus } from '~/domain/requests/request-status';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';

interface StatusTableProps {
  statuses: readonly {
    readonly status: RequestStatus;
    readonly count: number;
    readonly late: number;
    readonly oldestAgeInDays: number;
  }[];
}

/** How many questions stand where, and how long the oldest has been with us. */
export function StatusTable({ statuses }: StatusTableProps) {
  const t = useT('coordinator');
  const domain = useT('domain');
  return (
    <DataTable
      caption={t('statuses-caption')}
      captionHidden
      rows={statuses}
      rowKey={({ status }) => status}
      empty={
        <EmptyState
          title={t('no-requests')}
          text={t('no-requests-text')}
          action={
            <ButtonLink to="/coordinator/aanvragen?toon=closed" kind="secondary">
              {t('see-closed')}
            </ButtonLink>
          }
        />
      }
      columns={[
        {
          key: 'status',
          title: t('status'),
          names: true,
          cell: ({ status }) => domain(`requestStatus.${status}`),
        },
        { key: 'count', title: t('count'), numeric: true, cell: ({ count }) => count },
        {
          key: 'oldest',
          title: t('oldest'),
          numeric: true,
          cell: ({ oldestAgeInDays }) => t('age-days', { count: oldestAgeInDays }),
        },
        {
          key: 'late',
          title: t('late'),
          numeric: true,
          cell: ({ late }) => (late > 0 ? <Badge tone="warning">{late}</Badge> : 0),
        },
      ]}
    />
  );
}
