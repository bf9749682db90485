import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findParticipation } from '~/domain/requests/participation/find-participation.server';
import { recordWillingness } from '~/domain/requests/participation/record-willingness.server';
import { willingnessInput } from '~/domain/requests/triage/triage-inputs';
import { useT } from '~/i18n/use-t';
import { WillingnessForm } from '~/ui/domain/participation/willingness-form';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('participation:willingness.title', { name: data.organisation.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-willingness');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, (work) => findParticipation(work, reference, args.params.id));
  if (!found) throw notFound();
  const { head, organisation, today } = found;
  return json({ head, organisation, today });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-willingness');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, willingnessInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => recordWillingness(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}/organisaties`, {
    flash: { message: 'participation:willingness.saved' },
  });
}

export default function OrganisationWillingness() {
  const { head, organisation, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('participation');
  return (
    <TriagePage
      request={head}
      title={t('willingness.title', { name: organisation.name })}
      lead={t('willingness.lead')}
      isPossible={head.actions.includes('record-consent')}
    >
      <WillingnessForm organisation={organisation} version={head.version} today={today} refused={refused} />
    </TriagePage>
  );
}
