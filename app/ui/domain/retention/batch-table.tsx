import type { ErasedCounts } from '~/domain/requests/retention/erased-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';

interface BatchTableProps {
  batches: {
    readonly rows: readonly { readonly id: string; readonly ranAt: string; readonly counts: ErasedCounts }[];
    readonly pages: number;
  };
  page: number;
}

const address = '/coordinator/bewaartermijnen';

/** Every time something was erased, with a report behind it. */
export function BatchTable({ batches, page }: BatchTableProps) {
  const t = useT('retention');
  const language = useLanguage();
  const total = (counts: ErasedCounts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Section title={t('batches.title')}>
      <DataTable
        caption={t('batches.caption')}
        captionHidden
        rows={batches.rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('batches.empty-title')} text={t('batches.empty-text')} />}
        columns={[
          {
            key: 'when',
            title: t('batches.when'),
            names: true,
            cell: ({ id, ranAt }) => (
              <Link to={`${address}/${id}`}>
                <Moment at={ranAt} />
              </Link>
            ),
          },
          {
            key: 'requests',
            title: t('batches.requests'),
            numeric: true,
            cell: ({ counts }) => formatNumber(language, counts.requests ?? 0),
          },
          {
            key: 'rows',
            title: t('batches.rows'),
            numeric: true,
            cell: ({ counts }) => formatNumber(language, total(counts)),
          },
        ]}
      />
      <Pagination
        page={page}
        pages={batches.pages}
        hrefFor={(number) => `${address}?${new URLSearchParams({ pagina: String(number) })}`}
      />
    </Section>
  );
}
