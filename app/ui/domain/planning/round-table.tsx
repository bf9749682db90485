import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';

interface RoundTableProps {
  rounds: readonly {
    readonly id: string;
    readonly madeAt: string;
    readonly madeBy: string;
    readonly requests: number;
    readonly confirmedAt: string | null;
    readonly undoneAt: string | null;
  }[];
}

/** What was planned before, and what came of it. */
export function RoundTable({ rounds }: RoundTableProps) {
  const t = useT('planning');
  return (
    <DataTable
      caption={t('rounds.caption')}
      captionHidden
      rows={rounds}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('rounds.empty')} text={t('rounds.empty-text')} />}
      columns={[
        {
          key: 'made',
          title: t('rounds.made'),
          names: true,
          cell: ({ id, madeAt }) => (
            <Link to={`/coordinator/samen-plannen/${id}`}>
              <Moment at={madeAt} />
            </Link>
          ),
        },
        { key: 'by', title: t('rounds.by'), cell: ({ madeBy }) => madeBy },
        { key: 'requests', title: t('rounds.requests'), numeric: true, cell: ({ requests }) => requests },
        {
          key: 'state',
          title: t('rounds.state'),
          cell: ({ confirmedAt, undoneAt }) => {
            if (undoneAt) return <Badge tone="neutral">{t('rounds.undone')}</Badge>;
            if (confirmedAt) return <Badge tone="ok">{t('rounds.confirmed')}</Badge>;
            return <Badge tone="neutral">{t('rounds.proposed')}</Badge>;
          },
        },
      ]}
    />
  );
}
