import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { fail } from '~/domain/kernel/result';
import { listOrganisationChoices } from '~/domain/organisations/organisation-queries.server';
import { addAffiliation } from '~/domain/organisations/ties/add-affiliation.server';
import { affiliationKinds } from '~/domain/organisations/ties/affiliation-kind';
import { newAffiliation } from '~/domain/organisations/ties/inputs';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'coordinator:affiliation.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/person-affiliation');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    return account && { id: account.id, name: account.name, choices: await listOrganisationChoices(work) };
  });
  if (!found) throw notFound();
  return json(found);
}

const fieldOf = { 'affiliation-overlaps': 'startsOn', 'organisation-unknown': 'organisationId' } as const;

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-affiliation');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, newAffiliation);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const added = await withActor(actor, async (work) => {
    const outcome = await addAffiliation(work, personId, reading.value);
    if (outcome.ok) await indexPerson(work, personId);
    return outcome;
  });
  if (added.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}`, {
      flash: { message: 'coordinator:flash.affiliation-added' },
    });
  }
  const { reason } = added;
  if (reason === 'not-found') throw notFound();
  return json({ form: failureToForm(fail(reason, { [fieldOf[reason]]: reason }), reading.typed) }, 409);
}

export default function PersonAffiliation() {
  const { id, name, choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('coordinator');
  const domain = useT('domain');
  const back = `/coordinator/mensen/${id}`;
  const labels = {
    kind: t('affiliation.kind', { name }),
    organisationId: t('affiliation.organisation'),
    functionTitle: t('affiliation.function'),
    startsOn: t('affiliation.from'),
    endsOn: t('affiliation.until'),
  };
  return (
    <Page
      title={t('affiliation.title')}
      lead={t('affiliation.lead')}
      width="text"
      breadcrumbs={[
        { title: t('people.title'), to: '/coordinator/mensen' },
        { title: name, to: back },
      ]}
    >
      <Paragraph>
        {t('affiliation.missing')}{' '}
        <Link to="/coordinator/organisaties/nieuw">{t('affiliation.add-organisation')}</Link>
      </Paragraph>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <RadioGroup
          form={form}
          name="kind"
          label={labels.kind}
          options={affiliationKinds.map((value) => ({ value, label: domain(`affiliationKind.${value}`) }))}
        />
        <SelectField
          form={form}
          name="organisationId"
          label={labels.organisationId}
          options={choices.map((one) => ({ value: one.id, label: one.name }))}
        />
        <TextField form={form} name="functionTitle" label={labels.functionTitle} optional />
        <DayField form={form} name="startsOn" label={labels.startsOn} />
        <DayField
          form={form}
          name="endsOn"
          label={labels.endsOn}
          description={t('affiliation.until-text')}
          optional
        />
        <SubmitRow>
          <Button icon="building">{t('affiliation.save')}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('accreditation.back', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
