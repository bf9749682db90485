import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { recordConsent } from '~/domain/requests/record-consent.server';
import { consentStates } from '~/domain/requests/request-answers';
import { consentInput } from '~/domain/requests/triage-inputs';
import { findTriageHead, listRequestOrganisations } from '~/domain/requests/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('triage:consent.title', { name: data.organisation.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-consent');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head || head.isOwn) return null;
    const organisations = await listRequestOrganisations(work, head.id);
    const organisation = organisations.find(({ id }) => id === args.params.id);
    return organisation && { head, organisation };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-consent');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, consentInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => recordConsent(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}/organisaties`, {
    flash: { message: 'triage:consent.sent' },
  });
}

export default function OrganisationConsent() {
  const { head, organisation } = useLoaderData<typeof loader>();
  const { id, name, consent, consentByFunction, consentOn, groundRulesVersion } = organisation;
  const form =
    useActionData<typeof action>()?.form ??
    startForm({
      consent,
      byFunction: consentByFunction ?? '',
      consentOn: consentOn ?? '',
      groundRulesVersion: groundRulesVersion ?? '',
    });
  const t = useT('triage');
  const domain = useT('domain');
  return (
    <TriagePage
      request={head}
      title={t('consent.title', { name })}
      lead={t('consent.lead')}
      isPossible={head.actions.includes('record-consent')}
    >
      <Form>
        <FormErrorSummary
          form={form}
          labels={{
            consent: t('consent.consent'),
            byFunction: t('consent.by-function'),
            consentOn: t('consent.on'),
            groundRulesVersion: t('consent.ground-rules'),
          }}
        />
        <HiddenField name="version" value={head.version} />
        <HiddenField name="requestOrganisationId" value={id} />
        <RadioGroup
          form={form}
          name="consent"
          label={t('consent.consent')}
          options={consentStates.map((value) => ({ value, label: domain(`consent.${value}`) }))}
        />
        <TextField
          form={form}
          name="byFunction"
          label={t('consent.by-function')}
          description={t('consent.by-function-hint')}
          optional
        />
        <DayField form={form} name="consentOn" label={t('consent.on')} optional />
        <TextField
          form={form}
          name="groundRulesVersion"
          label={t('consent.ground-rules')}
          description={t('consent.ground-rules-hint')}
          width="medium"
          optional
        />
        <SubmitRow>
          <Button icon="check">{t('consent.send')}</Button>
        </SubmitRow>
      </Form>
    </TriagePage>
  );
}
