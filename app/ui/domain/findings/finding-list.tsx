import type { FindingStatus } from '~/domain/findings/finding-status';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { FindingStatusBadge } from './finding-status-badge';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly status: FindingStatus;
  readonly statusSince: Date | string;
  readonly writtenBy: string | null;
  readonly hadPart?: boolean;
}

export interface FindingListProps {
  lines: readonly Line[];
  caption: string;
  emptyTitle: string;
  emptyText: string;
}

/** Findings with where they are, each leading to its page. */
export function FindingList({ lines, caption, emptyTitle, emptyText }: FindingListProps) {
  const t = useT('findings');
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={emptyTitle} text={emptyText} />}
      columns={[
        {
          key: 'finding',
          title: t('sheet.finding'),
          names: true,
          cell: ({ id, title }) => (
            <Link to={`/bevindingen/${id}`}>
              <span lang="nl">{title}</span>
            </Link>
          ),
        },
        {
          key: 'state',
          title: t('sheet.state'),
          cell: ({ status, hadPart }) => (
            <>
              <FindingStatusBadge status={status} />
              {hadPart && status === 'offered' && (
                <>
                  {' '}
                  <Badge>{t('queue.own')}</Badge>
                </>
              )}
            </>
          ),
        },
        { key: 'by', title: t('sheet.by'), cell: ({ writtenBy }) => writtenBy ?? t('codes.unknown') },
        { key: 'since', title: t('sheet.since'), cell: ({ statusSince }) => <Moment at={statusSince} /> },
      ]}
    />
  );
}
