import type { Neighbour } from '~/domain/organisations/ties/surroundings';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';

interface RelationTableProps {
  organisation: { readonly id: string; readonly name: string };
  neighbours: readonly Neighbour[];
}

/** What an organisation is part of, merged into or takes part in, now and before, and the other way round. */
export function RelationTable({ organisation, neighbours }: RelationTableProps) {
  const t = useT('ties');
  const pages = useT('organisations');
  return (
    <DataTable
      caption={t('neighbours.caption', { name: organisation.name })}
      captionHidden
      rows={neighbours}
      rowKey={({ relationId }) => relationId}
      empty={<EmptyState title={pages('pages.no-relations-title')} text={pages('pages.no-relations-text')} />}
      columns={[
        { key: 'relation', title: t('neighbours.relation'), cell: ({ step }) => t(`step.${step}`) },
        {
          key: 'organisation',
          title: t('neighbours.organisation'),
          names: true,
          cell: ({ organisation: { id, name } }) => (
            <Link to={`/coordinator/organisaties/${id}`}>{name}</Link>
          ),
        },
        {
          key: 'from',
          title: pages('pages.from'),
          cell: ({ validFrom }) =>
            validFrom ? <Day on={validFrom} length="short" /> : pages('pages.always'),
        },
        {
          key: 'until',
          title: pages('pages.until'),
          cell: ({ step, validUntil }) =>
            step === 'merged-into' || step === 'formed-from' ? (
              '–'
            ) : validUntil ? (
              <Day on={validUntil} length="short" />
            ) : (
              pages('pages.now')
            ),
        },
        {
          key: 'change',
          title: t('tie.actions'),
          cell: ({ relationId, step, organisation: { name } }) => (
            <Link
              to={`/coordinator/organisaties/${organisation.id}/banden/${relationId}`}
              label={t('neighbours.change-label', { relation: t(`step.${step}`), organisation: name })}
            >
              {t('neighbours.change')}
            </Link>
          ),
        },
      ]}
    />
  );
}
