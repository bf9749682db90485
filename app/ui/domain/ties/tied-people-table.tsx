import type { TiedPerson } from '~/domain/organisations/ties/tied-person';
import { useLanguage, useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { periodText } from './period-text';

/** Who is or was tied to an organisation. */
export function TiedPeopleTable({ name, rows }: { name: string; rows: readonly TiedPerson[] }) {
  const t = useT('ties');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('people.caption', { name })}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('people.empty-title')} text={t('people.empty-text')} />}
      columns={[
        {
          key: 'person',
          title: t('people.person'),
          names: true,
          cell: (row) => <Link to={`/coordinator/mensen/${row.personId}`}>{row.name}</Link>,
        },
        {
          key: 'tie',
          title: t('people.tie'),
          cell: ({ kind, functionTitle }) =>
            [domain(`affiliationKind.${kind}`), functionTitle].filter(Boolean).join(', '),
        },
        {
          key: 'period',
          title: t('people.period'),
          cell: ({ startsOn, endsOn }) => periodText(t, language, { from: startsOn, until: endsOn }),
        },
      ]}
    />
  );
}
