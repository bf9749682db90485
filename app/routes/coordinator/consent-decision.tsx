import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findParticipation } from '~/domain/requests/participation/find-participation.server';
import { consentDecisionInput } from '~/domain/requests/triage/triage-inputs';
import { settleConsent } from '~/domain/reviews/settle-consent.server';
import { useT } from '~/i18n/use-t';
import { ConsentHistory } from '~/ui/domain/participation/consent-history';
import { DecisionForm } from '~/ui/domain/participation/decision-form';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('participation:decision.title', { name: data.organisation.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/consent-decision');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, (work) => findParticipation(work, reference, args.params.id));
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/consent-decision');
  const reference = referenceParam(args.params.reference);
  const requestOrganisationId = idParam(args.params.id);
  const reading = await readForm(args.request, consentDecisionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) =>
    settleConsent(work, { reference, requestOrganisationId, ...value }),
  );
  if (!result.ok) {
    if (result.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(result, typed) }, 409);
  }
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: {
      message: value.decision === 'stop' ? 'participation:decision.stopped' : 'participation:decision.saved',
    },
  });
}

export default function ConsentDecision() {
  const { head, organisation, history, decisions } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('participation');
  return (
    <TriagePage
      request={head}
      title={t('decision.title', { name: organisation.name })}
      lead={t('decision.lead')}
      isPossible={head.actions.includes('decide-consent')}
    >
      {organisation.asksDecision ? (
        <DecisionForm form={form} version={head.version} />
      ) : (
        <EmptyState title={t('decision.none.title')} text={t('decision.none.text')} />
      )}
      <ConsentHistory entries={history} decisions={decisions} />
    </TriagePage>
  );
}
