import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import { listOrganisationChoices } from '~/domain/organisations/organisation-queries.server';
import { affiliationKinds } from '~/domain/organisations/ties/affiliation-kind';
import { newAffiliation } from '~/domain/organisations/ties/inputs';
import { reportTie } from '~/domain/registry/functions/report-tie.server';
import { useT } from '~/i18n/use-t';
import { TieFields } from '~/ui/domain/own-profile/tie-fields';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'profile:function.new-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/reviewer/function-new');
  return json(await withActor(actor, listOrganisationChoices));
}

const fieldOf = { 'affiliation-overlaps': 'startsOn', 'organisation-unknown': 'organisationId' } as const;

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/function-new');
  if (!person) throw notFound();
  const reading = await readForm(args.request, newAffiliation);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const reported = await withActor(actor, (work) => reportTie(work, person.id, reading.value));
  if (reported.ok) {
    return redirectTo(context, '/reviewer/functies', { flash: { message: 'profile:function.reported' } });
  }
  const { reason } = reported;
  if (reason === 'not-yours') throw notFound();
  return json({ form: failureToForm(fail(reason, { [fieldOf[reason]]: reason }), reading.typed) }, 409);
}

export default function FunctionNew() {
  const choices = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('profile');
  const domain = useT('domain');
  const labels = {
    kind: t('function.kind'),
    organisationId: t('function.organisation'),
    functionTitle: t('function.title'),
    startsOn: t('function.from'),
    endsOn: t('function.until'),
  };
  return (
    <Page
      title={t('function.new-title')}
      lead={t('function.new-lead')}
      width="text"
      breadcrumbs={[{ title: t('functions.title'), to: '/reviewer/functies' }]}
    >
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
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Paragraph>
          {t('function.missing')} <Link to="/contact">{t('function.missing-link')}</Link>
        </Paragraph>
        <TieFields form={form} />
        <SubmitRow>
          <Button icon="send">{t('function.save')}</Button>
          <ButtonLink to="/reviewer/functies" kind="subtle">
            {t('function.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
