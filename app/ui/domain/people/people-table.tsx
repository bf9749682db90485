import type { Role } from '~/domain/accounts/role';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';

interface PeopleTableProps {
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly roles: readonly Role[];
    readonly isDeactivated: boolean;
  }[];
}

export function PeopleTable({ people }: PeopleTableProps) {
  const t = useT('coordinator');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('people.caption')}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={t('people.empty')}
          text={t('people.empty-text')}
          action={
            <ButtonLink to="/coordinator/mensen" kind="secondary">
              {t('people.clear')}
            </ButtonLink>
          }
        />
      }
      columns={[
        {
          key: 'name',
          title: t('people.name'),
          names: true,
          cell: ({ id, name, isDeactivated }) => (
            <>
              <Link to={`/coordinator/mensen/${id}`}>{name}</Link>{' '}
              {isDeactivated && <Badge>{t('people.deactivated')}</Badge>}
            </>
          ),
        },
        { key: 'address', title: t('people.address'), cell: ({ address }) => address },
        {
          key: 'roles',
          title: t('people.roles'),
          cell: ({ roles }) =>
            roles.length > 0
              ? formatList(
                  language,
                  roles.map((role) => domain(`role.${role}`)),
                )
              : t('people.none'),
        },
      ]}
    />
  );
}
