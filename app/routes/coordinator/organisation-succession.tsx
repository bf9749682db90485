import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import {
  findOrganisation,
  listOrganisationChoices,
} from '~/domain/organisations/organisation-queries.server';
import { newSuccession } from '~/domain/organisations/ties/inputs';
import { recordSuccession } from '~/domain/organisations/ties/record-succession.server';
import { useT } from '~/i18n/use-t';
import { SuccessionForm } from '~/ui/domain/organisations/succession-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('upkeep:succession.title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-succession');
  const organisationId = idParam(args.params.organisationId);
  const found = await withActor(actor, async (work) => {
    const organisation = await findOrganisation(work, organisationId);
    if (!organisation) return null;
    const { id, name } = organisation;
    return { id, name, choices: await listOrganisationChoices(work, id) };
  });
  if (!found) throw notFound();
  return json(found);
}

const ofThePredecessors: readonly string[] = ['no-predecessor', 'predecessor-twice', 'relation-with-itself'];
const ofTheDay: readonly string[] = ['predecessor-ended', 'not-begun-then', 'dates-wrong'];

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-succession');
  const id = idParam(args.params.organisationId);
  const reading = await readForm(args.request, newSuccession);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => recordSuccession(work, id, reading.value));
  if (result.ok) {
    return redirectTo(context, `/coordinator/organisaties/${id}`, {
      flash: { message: 'upkeep:succession.saved' },
    });
  }
  const { reason } = result;
  if (reason === 'not-found') throw notFound();
  const field = ofThePredecessors.includes(reason)
    ? 'predecessorIds[0]'
    : ofTheDay.includes(reason)
      ? 'onDay'
      : '';
  return json({ form: failureToForm(fail(reason, { [field]: reason }), reading.typed) }, 409);
}

export default function OrganisationSuccession() {
  const { id, name, choices } = useLoaderData<typeof loader>();
  const t = useT('upkeep');
  const form = useActionData<typeof action>()?.form ?? startForm({ relations: 'taken-over' });
  return (
    <Page
      title={t('succession.title', { name })}
      lead={t('succession.lead', { name })}
      width="text"
      breadcrumbs={[
        { title: t('organisations:pages.title'), to: '/coordinator/organisaties' },
        { title: name, to: `/coordinator/organisaties/${id}` },
      ]}
    >
      <SuccessionForm form={form} organisation={{ id, name }} choices={choices} />
    </Page>
  );
}
