import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listOrganisations } from '~/domain/organisations/organisation-queries.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Badge } from '~/ui/primitives/badge';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'coordinator', title: 'organisations:pages.title' };

const address = '/coordinator/organisaties';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisations');
  const { searchParams } = new URL(args.request.url);
  const text = (searchParams.get('q') ?? '').trim().slice(0, 100);
  const page = pageNumber(searchParams);
  return json({
    text,
    page,
    list: await withActor(actor, (work) => listOrganisations(work, { text, page })),
  });
}

export default function Organisations() {
  const { text, page, list } = useLoaderData<typeof loader>();
  const t = useT('organisations');
  const domain = useT('domain');
  const hrefFor = (number: number) =>
    `${address}?${new URLSearchParams({ ...(text && { q: text }), pagina: String(number) })}`;
  return (
    <Page
      title={t('pages.title')}
      lead={t('pages.lead')}
      actions={
        <ButtonLink to={`${address}/nieuw`} kind="secondary" icon="add">
          {t('create.title')}
        </ButtonLink>
      }
    >
      <Form method="get" action={address} search inline label={t('pages.search')}>
        <TextField form={startForm({ q: text })} name="q" label={t('pages.text')} optional />
        <div className="lk-actions">
          <Button icon="search">{t('pages.go')}</Button>
        </div>
      </Form>
      <Section title={t('pages.found', { count: list.total })}>
        <DataTable
          caption={t('pages.title')}
          captionHidden
          rows={list.rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('pages.empty-title')} text={t('pages.empty-text')} />}
          columns={[
            {
              key: 'name',
              title: t('pages.name'),
              names: true,
              cell: ({ id, name }) => <Link to={`${address}/${id}`}>{name}</Link>,
            },
            { key: 'kind', title: t('pages.kind'), cell: ({ kind }) => domain(`organisationKind.${kind}`) },
            { key: 'province', title: t('pages.province'), cell: ({ province }) => province ?? '–' },
            { key: 'people', title: t('pages.people'), numeric: true, cell: ({ people }) => people },
            {
              key: 'group',
              title: t('pages.group'),
              cell: ({ parentKnown }) =>
                parentKnown ? (
                  t('pages.group-known')
                ) : (
                  <Badge tone="warning">{t('pages.group-unknown')}</Badge>
                ),
            },
          ]}
        />
        <Pagination page={page} pages={list.pages} hrefFor={hrefFor} />
      </Section>
    </Page>
  );
}
