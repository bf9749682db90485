import type { ConflictSource } from '~/domain/matching/invitation-status';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';

interface StandingConflictsProps {
  name: string;
  conflicts: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly source: ConflictSource;
    readonly declaredAt: string;
  }[];
}

export function StandingConflicts({ name, conflicts }: StandingConflictsProps) {
  const t = useT('coordinator');
  return (
    <DataTable
      caption={t('person.conflicts-caption', { name })}
      captionHidden
      rows={conflicts}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('person.no-conflicts')}</Paragraph>}
      columns={[
        {
          key: 'organisation',
          title: t('person.organisation'),
          names: true,
          cell: ({ organisation }) => organisation,
        },
        {
          key: 'source',
          title: t('person.source'),
          cell: ({ source }) => t(`person.conflict-source.${source}`),
        },
        { key: 'on', title: t('person.declared-on'), cell: ({ declaredAt }) => <Moment at={declaredAt} /> },
      ]}
    />
  );
}
