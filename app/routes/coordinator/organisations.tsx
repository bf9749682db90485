import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { countAttentions, listOrganisations } from '~/domain/organisations/list-organisations.server';
import { listProvinces } from '~/domain/organisations/organisation-queries.server';
import { useT } from '~/i18n/use-t';
import { organisationsAddress } from '~/ui/domain/organisations/organisation-address';
import { OrganisationFilters } from '~/ui/domain/organisations/organisation-filters';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { organisationSearch } from '~/web/organisation-search';

export const handle: PageHandle = { audience: 'coordinator', title: 'organisations:pages.title' };

const address = '/coordinator/organisaties';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/organisations');
  const search = organisationSearch(new URL(args.request.url).searchParams);
  const found = await withActor(actor, async (work) => ({
    list: await listOrganisations(work, search),
    counts: await countAttentions(work),
    provinces: await listProvinces(work),
    today: calendarDayAt(work.now),
  }));
  return json({ search, ...found });
}

export default function Organisations() {
  const { search, list, counts, provinces, today } = useLoaderData<typeof loader>();
  const t = useT('organisations');
  const upkeep = useT('upkeep');
  const domain = useT('domain');
  const merging = useT('merging');
  const imports = useT('imports');
  return (
    <Page
      title={t('pages.title')}
      lead={t('pages.lead')}
      actions={
        <>
          <ButtonLink to={`${address}/nieuw`} kind="secondary" icon="add">
            {t('create.title')}
          </ButtonLink>
          <ButtonLink to="/coordinator/banden" kind="secondary" icon="search">
            {t('ties:check.link')}
          </ButtonLink>
          <ButtonLink to="/coordinator/dubbel" kind="subtle">
            {merging('title')}
          </ButtonLink>
          <ButtonLink to="/coordinator/inlezen" kind="subtle" icon="file">
            {imports('pages.title')}
          </ButtonLink>
        </>
      }
    >
      <OrganisationFilters search={search} provinces={provinces} counts={counts} />
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
              cell: ({ id, name, validUntil }) => (
                <>
                  <Link to={`${address}/${id}`}>{name}</Link>
                  {validUntil !== null && validUntil < today && (
                    <>
                      {' '}
                      <Badge>{upkeep('list.ended')}</Badge>
                    </>
                  )}
                </>
              ),
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
        <Pagination
          page={search.page}
          pages={list.pages}
          hrefFor={(page) => organisationsAddress({ ...search, page })}
        />
      </Section>
    </Page>
  );
}
