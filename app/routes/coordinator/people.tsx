import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listPeople } from '~/domain/accounts/people-queries.server';
import { addressOfPeopleSearch, peopleSearchFromAddress } from '~/domain/accounts/people-search';
import { roles } from '~/domain/accounts/role';
import { useT } from '~/i18n/use-t';
import { PeopleTable } from '~/ui/domain/people/people-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { SelectField } from '~/ui/primitives/select-field';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'coordinator:people.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/people');
  const search = peopleSearchFromAddress(new URL(args.request.url).searchParams);
  return json({ search, list: await withActor(actor, (work) => listPeople(work, search)) });
}

export default function People() {
  const { search, list } = useLoaderData<typeof loader>();
  const t = useT('coordinator');
  const shell = useT('shell');
  const merging = useT('merging');
  const form = startForm({ q: search.text, rol: search.role ?? '' });
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        <>
          <ButtonLink to="/coordinator/mensen/nieuw" kind="secondary" icon="add">
            {t('person-add.title')}
          </ButtonLink>
          <ButtonLink to="/coordinator/dubbel" kind="subtle">
            {merging('title')}
          </ButtonLink>
        </>
      }
    >
      <Form method="get" search inline label={t('people.search')}>
        <TextField form={form} name="q" label={t('people.text')} optional />
        <SelectField
          form={form}
          name="rol"
          label={t('people.role')}
          empty={t('people.any-role')}
          optional
          options={roles.map((role) => ({ value: role, label: shell(`roles.${role}`) }))}
        />
        <Button icon="search">{t('people.go')}</Button>
      </Form>
      <Section title={t('people.found', { count: list.total })}>
        <PeopleTable people={list.rows} />
        <Pagination
          page={search.page}
          pages={list.pages}
          hrefFor={(page) => addressOfPeopleSearch({ ...search, page })}
        />
      </Section>
    </Page>
  );
}
