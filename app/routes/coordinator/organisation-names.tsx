import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { addAlias } from '~/domain/organisations/names/add-alias.server';
import { newAlias } from '~/domain/organisations/names/inputs';
import { findOrganisation } from '~/domain/organisations/organisation-queries.server';
import { useT } from '~/i18n/use-t';
import { AliasForm } from '~/ui/domain/organisations/alias-form';
import { AliasTable } from '~/ui/domain/organisations/alias-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('upkeep:names.title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-names');
  const organisationId = idParam(args.params.organisationId);
  const found = await withActor(actor, (work) => findOrganisation(work, organisationId));
  if (!found) throw notFound();
  const { id, name, aliases } = found;
  return json({ id, name, aliases });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-names');
  const id = idParam(args.params.organisationId);
  const reading = await readForm(args.request, newAlias);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => addAlias(work, id, reading.value));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, `/coordinator/organisaties/${id}/namen`, {
    flash: { message: 'upkeep:names.added' },
  });
}

export default function OrganisationNames() {
  const { id, name, aliases } = useLoaderData<typeof loader>();
  const t = useT('upkeep');
  const form = useActionData<typeof action>()?.form ?? startForm({ kind: 'written' });
  return (
    <Page
      title={t('names.title', { name })}
      lead={t('names.lead')}
      breadcrumbs={[
        { title: t('organisations:pages.title'), to: '/coordinator/organisaties' },
        { title: name, to: `/coordinator/organisaties/${id}` },
      ]}
    >
      <AliasTable organisation={{ id, name }} aliases={aliases} />
      <Section title={t('names.add')}>
        <AliasForm form={form} />
      </Section>
    </Page>
  );
}
