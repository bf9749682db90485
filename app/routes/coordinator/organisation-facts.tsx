import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import { changeOrganisation } from '~/domain/organisations/change-organisation.server';
import { organisationFacts } from '~/domain/organisations/inputs';
import {
  findOrganisation,
  listMunicipalityChoices,
} from '~/domain/organisations/organisation-queries.server';
import { useT } from '~/i18n/use-t';
import { FactsForm } from '~/ui/domain/organisations/facts-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('upkeep:facts.title', { name: data.organisation.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-facts');
  const id = idParam(args.params.organisationId);
  const found = await withActor(actor, async (work) => {
    const organisation = await findOrganisation(work, id);
    if (!organisation) return null;
    const municipalities = await listMunicipalityChoices(work, organisation.municipalityCode);
    return { organisation, municipalities };
  });
  if (!found) throw notFound();
  return json(found);
}

const fieldOf = {
  'name-of-another': 'name',
  'municipality-taken': 'municipalityCode',
  'municipality-unknown': 'municipalityCode',
} as const;

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-facts');
  const id = idParam(args.params.organisationId);
  const reading = await readForm(args.request, organisationFacts);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => changeOrganisation(work, id, reading.value));
  if (result.ok) {
    return redirectTo(context, `/coordinator/organisaties/${id}`, {
      flash: { message: 'upkeep:facts.saved' },
    });
  }
  const { reason, fields } = result;
  if (reason === 'not-found') throw notFound();
  return json(
    { form: failureToForm(fail(reason, fields ?? { [fieldOf[reason]]: reason }), reading.typed) },
    409,
  );
}

export default function OrganisationFacts() {
  const { organisation, municipalities } = useLoaderData<typeof loader>();
  const { id, name } = organisation;
  const t = useT('upkeep');
  const refused = useActionData<typeof action>()?.form;
  const stored = Object.entries(organisation).filter(([, value]) => typeof value === 'string');
  return (
    <Page
      title={t('facts.title', { name })}
      lead={t('facts.lead')}
      width="text"
      breadcrumbs={[
        { title: t('organisations:pages.title'), to: '/coordinator/organisaties' },
        { title: name, to: `/coordinator/organisaties/${id}` },
      ]}
    >
      <FactsForm
        form={refused ?? startForm(Object.fromEntries(stored) as Record<string, string>)}
        municipalities={municipalities}
        back={{ name, to: `/coordinator/organisaties/${id}` }}
      />
    </Page>
  );
}
