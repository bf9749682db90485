import type { EditionStatus } from '~/domain/annual-reports/edition-status';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { EditionBadge } from './edition-badge';

interface ReportsInMakingProps {
  reports: readonly { readonly year: number; readonly edition: number; readonly status: EditionStatus }[];
}

/** One line for each year with the edition that is last of it. */
export function ReportsInMaking({ reports }: ReportsInMakingProps) {
  const t = useT('annualReport');
  return (
    <DataTable
      caption={t('making.caption')}
      captionHidden
      rows={reports}
      rowKey={({ year }) => String(year)}
      empty={<EmptyState title={t('making.none')} text={t('making.none-text')} />}
      columns={[
        {
          key: 'year',
          title: t('making.year'),
          names: true,
          cell: ({ year }) => (
            <Link to={`/coordinator/jaarverslagen/${year}`}>{t('report.title', { year })}</Link>
          ),
        },
        { key: 'edition', title: t('making.edition'), numeric: true, cell: ({ edition }) => edition },
        { key: 'state', title: t('making.state'), cell: ({ status }) => <EditionBadge status={status} /> },
      ]}
    />
  );
}
