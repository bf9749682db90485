import type { Role } from '~/domain/accounts/role';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { Moment } from '~/ui/primitives/moment';

interface RoleTableProps {
  person: { readonly id: string; readonly name: string };
  roles: readonly { readonly role: Role; readonly grantedAt: string }[];
}

/** The roles somebody holds, each with a way to end it. */
export function RoleTable({ person, roles }: RoleTableProps) {
  const t = useT('coordinator');
  const domain = useT('domain');
  return (
    <DataTable
      caption={t('person.roles-caption', { name: person.name })}
      captionHidden
      rows={roles}
      rowKey={({ role }) => role}
      empty={<EmptyState title={t('person.no-roles')} text={t('person.no-roles-text')} />}
      columns={[
        { key: 'role', title: t('person.role'), names: true, cell: ({ role }) => domain(`role.${role}`) },
        { key: 'since', title: t('person.since'), cell: ({ grantedAt }) => <Moment at={grantedAt} /> },
        {
          key: 'end',
          title: t('person.action'),
          cell: ({ role }) => (
            <Form action={`/coordinator/mensen/${person.id}/rollen/${role}/einde`}>
              <Button kind="subtle" label={t('person.end-label', { role: domain(`role.${role}`) })}>
                {t('person.end')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}
