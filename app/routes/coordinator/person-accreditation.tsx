import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { fail } from '~/domain/kernel/result';
import { accreditationLevels, accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import { newAccreditation } from '~/domain/registry/accreditation/inputs';
import { issueAccreditation } from '~/domain/registry/accreditation/issue-accreditation.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'coordinator:accreditation.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/person-accreditation');
  const personId = idParam(args.params.personId);
  const account = await withActor(actor, (work) => findAccount(work, personId));
  if (!account) throw notFound();
  return json({ id: account.id, name: account.name });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-accreditation');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, newAccreditation);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const issued = await withActor(actor, (work) => issueAccreditation(work, personId, reading.value));
  if (issued.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}`, {
      flash: { message: 'coordinator:flash.accreditation-issued' },
    });
  }
  const { reason } = issued;
  if (reason === 'not-found') throw notFound();
  const refusal = reason === 'accreditation-overlaps' ? fail(reason, { issuedOn: reason }) : issued;
  return json({ form: failureToForm(refusal, reading.typed) }, 409);
}

export default function PersonAccreditation() {
  const { id, name } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('coordinator');
  const domain = useT('domain');
  const back = `/coordinator/mensen/${id}`;
  const labels = {
    role: t('person.role'),
    level: t('person.level'),
    issuedOn: t('person.issued-on'),
    validUntil: t('person.valid-until'),
    issuedBy: t('accreditation.issued-by'),
  };
  return (
    <Page
      title={t('accreditation.title')}
      lead={t('accreditation.lead', { name })}
      width="text"
      breadcrumbs={[
        { title: t('people.title'), to: '/coordinator/mensen' },
        { title: name, to: back },
      ]}
    >
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <RadioGroup
          form={form}
          name="role"
          label={labels.role}
          options={accreditedRoles.map((value) => ({ value, label: domain(`role.${value}`) }))}
        />
        <RadioGroup
          form={form}
          name="level"
          label={labels.level}
          options={accreditationLevels.map((value) => ({ value, label: domain(`level.${value}`) }))}
        />
        <DayField form={form} name="issuedOn" label={labels.issuedOn} />
        <DayField form={form} name="validUntil" label={labels.validUntil} />
        <TextField
          form={form}
          name="issuedBy"
          label={labels.issuedBy}
          description={t('accreditation.issued-by-text')}
        />
        <SubmitRow>
          <Button icon="certificate">{t('accreditation.save')}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('accreditation.back', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
