import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { organisationKinds } from '~/domain/organisations/organisation-kind';
import { willingnesses } from '~/domain/requests/intake/request-answers';
import { addOrganisation } from '~/domain/requests/participation/add-organisation.server';
import { organisationInput } from '~/domain/requests/triage/triage-inputs';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:add.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-add');
  const reference = referenceParam(args.params.reference);
  const head = await withActor(actor, (work) => findTriageHead(work, reference));
  if (!head) throw notFound();
  return json({ head });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-add');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, organisationInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => addOrganisation(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}/organisaties`, {
    flash: { message: 'triage:add.sent' },
  });
}

export default function OrganisationAdd() {
  const { head } = useLoaderData<typeof loader>();
  const form =
    useActionData<typeof action>()?.form ?? startForm({ isInvolved: 'on', willingness: 'unknown' });
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <TriagePage
      request={head}
      title={t('add.title')}
      lead={t('add.lead')}
      isPossible={head.actions.includes('add-organisation')}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ name: t('add.name'), kind: t('add.kind') }} />
        <HiddenField name="version" value={head.version} />
        <TextField form={form} name="name" label={t('add.name')} />
        <SelectField
          form={form}
          name="kind"
          label={t('add.kind')}
          options={organisationKinds.map((value) => ({ value, label: domain(`organisationKind.${value}`) }))}
        />
        <Checkbox form={form} name="isInvolved" label={t('add.involved')} value="on" optional />
        <Checkbox form={form} name="isCommissioner" label={t('add.commissioner')} value="on" optional />
        <RadioGroup
          form={form}
          name="willingness"
          label={t('add.willingness')}
          options={willingnesses.map((value) => ({ value, label: domain(`willingness.${value}`) }))}
        />
        <SubmitRow>
          <Button icon="add">{t('add.send')}</Button>
        </SubmitRow>
      </Form>
    </TriagePage>
  );
}
