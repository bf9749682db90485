import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { addPerson } from '~/domain/accounts/add-person.server';
import { newPerson } from '~/domain/accounts/inputs';
import { languages } from '~/domain/accounts/language';
import { grantedRoles } from '~/domain/accounts/role';
import { fail, succeed } from '~/domain/kernel/result';
import { type LikelyPerson, listLikelyPeople } from '~/domain/merging/people/duplicate-people.server';
import { giveRole } from '~/domain/registry/profile/give-role.server';
import { useT } from '~/i18n/use-t';
import { LikelyList } from '~/ui/domain/merging/likely-list';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmailField } from '~/ui/primitives/email-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'coordinator:person-add.title' };

const nobody: readonly LikelyPerson[] = [];

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/coordinator/person-add');
  return json(null);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-add');
  const reading = await readForm(args.request, newPerson);
  if (!reading.ok) return json({ form: reading.form, likely: nobody }, 422);
  const { role, isAnother, ...person } = reading.value;
  const result = await withActor(actor, async (work) => {
    const likely = isAnother ? [] : await listLikelyPeople(work, person);
    if (likely.length > 0) return { likely };
    const added = await addPerson(work, person);
    if (!added.ok || !added.value.isNew) return added;
    const given = await giveRole(work, { personId: added.value.personId, role });
    return given.ok ? succeed(added.value) : given;
  });
  if ('likely' in result) {
    const form = failureToForm(fail('maybe-known', { isAnother: 'maybe-known' }), reading.typed);
    return json({ form, likely: result.likely }, 409);
  }
  if (!result.ok) return json({ form: failureToForm(result, reading.typed), likely: nobody }, 409);
  const { personId, isNew } = result.value;
  return redirectTo(context, `/coordinator/mensen/${personId}`, {
    flash: isNew
      ? { message: 'coordinator:flash.person-added' }
      : { message: 'coordinator:flash.person-known', kind: 'warning' },
  });
}

export default function PersonAdd() {
  const answered = useActionData<typeof action>();
  const form = answered?.form ?? startForm({ language: 'nl' });
  const likely: readonly LikelyPerson[] = answered?.likely ?? [];
  const merging = useT('merging');
  const t = useT('coordinator');
  const shell = useT('shell');
  const account = useT('account');
  const labels = {
    name: t('person-add.name'),
    address: t('person-add.address'),
    language: t('person-add.language'),
    role: t('person.grant-role'),
    isAnother: merging('before.tick'),
  };
  return (
    <Page
      title={t('person-add.title')}
      lead={t('person-add.lead')}
      width="text"
      breadcrumbs={[{ title: t('people.title'), to: '/coordinator/mensen' }]}
    >
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <TextField form={form} name="name" label={labels.name} />
        <EmailField
          form={form}
          name="address"
          label={labels.address}
          description={t('person-add.address-text')}
          autoComplete="off"
        />
        <RadioGroup
          form={form}
          name="language"
          label={labels.language}
          options={languages.map((value) => ({ value, label: account(`language.${value}`) }))}
        />
        <RadioGroup
          form={form}
          name="role"
          label={labels.role}
          options={grantedRoles.map((value) => ({ value, label: shell(`roles.${value}`) }))}
        />
        <LikelyList
          title={merging('before.title-person')}
          text={merging('before.text')}
          form={form}
          likely={likely.map(({ id, name, addresses, reasons }) => ({
            name,
            about: addresses.join(', '),
            to: `/coordinator/mensen/${id}`,
            reasons: reasons.map((reason) => merging(`person-reason.${reason}`)),
          }))}
        />
        <SubmitRow>
          <Button icon="add">{t('person-add.save')}</Button>
          <ButtonLink to="/coordinator/mensen" kind="subtle">
            {t('person-add.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
