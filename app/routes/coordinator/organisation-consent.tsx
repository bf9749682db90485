import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findParticipation } from '~/domain/requests/participation/find-participation.server';
import { currentGroundRules } from '~/domain/requests/participation/ground-rules';
import { recordConsent } from '~/domain/requests/participation/record-consent.server';
import { consentInput } from '~/domain/requests/triage/triage-inputs';
import { useT } from '~/i18n/use-t';
import { ConsentForm } from '~/ui/domain/participation/consent-form';
import { ConsentHistory } from '~/ui/domain/participation/consent-history';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
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
  const found = await withActor(actor, (work) => findParticipation(work, reference, args.params.id));
  if (!found) throw notFound();
  return json({ ...found, groundRules: currentGroundRules });
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
  const { head, organisation, history, decisions, today, groundRules } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('triage');
  const own = useT('participation');
  const { id, name, asksDecision } = organisation;
  const here = `/coordinator/aanvragen/${head.reference}/organisaties/${id}`;
  return (
    <TriagePage
      request={head}
      title={t('consent.title', { name })}
      lead={t('consent.lead')}
      isPossible={head.actions.includes('record-consent')}
      actions={
        <ButtonLink to={`${here}/bereidheid`} kind="secondary" icon="edit">
          {own('consent.willingness-link')}
        </ButtonLink>
      }
    >
      {asksDecision && (
        <Alert kind="warning" title={own('undecided.title')}>
          <p>{own('consent.undecided')}</p>
          <div className="lk-actions">
            <ButtonLink to={`${here}/besluit`}>{own('undecided.decide')}</ButtonLink>
          </div>
        </Alert>
      )}
      <ConsentForm
        organisation={organisation}
        version={head.version}
        today={today}
        groundRules={groundRules}
        refused={refused}
      />
      <ConsentHistory entries={history} decisions={decisions} />
    </TriagePage>
  );
}
