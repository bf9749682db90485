import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findOrganisation } from '~/domain/organisations/organisation-queries.server';
import { listTiedPeople } from '~/domain/organisations/ties/tied-people.server';
import { useT } from '~/i18n/use-t';
import { TiedPeopleTable } from '~/ui/domain/ties/tied-people-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Pagination } from '~/ui/primitives/pagination';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { pageNumber } from '~/web/page-number';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('ties:people.title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisation-people');
  const organisationId = idParam(args.params.organisationId);
  const page = pageNumber(new URL(args.request.url).searchParams);
  const found = await withActor(actor, async (work) => {
    const organisation = await findOrganisation(work, organisationId);
    if (!organisation) return null;
    const { id, name } = organisation;
    return { id, name, page, people: await listTiedPeople(work, id, page) };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function OrganisationPeople() {
  const { id, name, page, people } = useLoaderData<typeof loader>();
  const t = useT('ties');
  const here = `/coordinator/organisaties/${id}`;
  return (
    <Page
      title={t('people.title', { name })}
      lead={t('people.lead')}
      breadcrumbs={[
        { title: t('organisations:pages.title'), to: '/coordinator/organisaties' },
        { title: name, to: here },
      ]}
    >
      <TiedPeopleTable name={name} rows={people.rows} />
      <Pagination page={page} pages={people.pages} hrefFor={(number) => `${here}/mensen?pagina=${number}`} />
    </Page>
  );
}
