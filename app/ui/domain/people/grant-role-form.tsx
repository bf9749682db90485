import { type Role, roles } from '~/domain/accounts/role';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';

/** Gives one of the roles somebody does not hold yet; nothing when they hold them all. */
export function GrantRoleForm({ personId, held }: { personId: string; held: readonly Role[] }) {
  const t = useT('coordinator');
  const shell = useT('shell');
  const options = roles
    .filter((role) => !held.includes(role))
    .map((role) => ({ value: role, label: shell(`roles.${role}`) }));
  if (options.length === 0) return null;
  return (
    <Form action={`/coordinator/mensen/${personId}/rollen`} inline label={t('person.grant')}>
      <SelectField form={startForm()} name="role" label={t('person.grant-role')} options={options} />
      <Button kind="secondary" icon="add">
        {t('person.grant')}
      </Button>
    </Form>
  );
}
