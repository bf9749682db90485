import type { ListedRelation } from '~/domain/organisations/listed-organisation';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';

/** What an organisation is part of, merged into or takes part in, now and before. */
export function RelationTable({ relations }: { relations: readonly ListedRelation[] }) {
  const t = useT('organisations');
  const domain = useT('domain');
  return (
    <DataTable
      caption={t('pages.relations-caption')}
      captionHidden
      rows={relations}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('pages.no-relations-title')} text={t('pages.no-relations-text')} />}
      columns={[
        {
          key: 'relation',
          title: t('pages.relation'),
          names: true,
          cell: ({ from, to, kind }) =>
            t('pages.relation-text', {
              from: from.name,
              relation: domain(`organisationRelationKind.${kind}`),
              to: to.name,
            }),
        },
        {
          key: 'from',
          title: t('pages.from'),
          cell: ({ validFrom }) => (validFrom ? <Day on={validFrom} length="short" /> : t('pages.always')),
        },
        {
          key: 'until',
          title: t('pages.until'),
          cell: ({ validUntil }) => (validUntil ? <Day on={validUntil} length="short" /> : t('pages.now')),
        },
      ]}
    />
  );
}
