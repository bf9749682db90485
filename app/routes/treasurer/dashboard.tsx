import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listConfirmedWithPayers } from '~/domain/requests/payers/payer-queries.server';
import { useT } from '~/i18n/use-t';
import { ConfirmedRequest } from '~/ui/domain/dashboard/confirmed-request';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'treasurer', title: 'treasurer:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/dashboard');
  const page = pageNumber(new URL(args.request.url).searchParams);
  return json({ page, list: await withActor(actor, (work) => listConfirmedWithPayers(work, page)) });
}

export default function TreasurerDashboard() {
  const { list, page } = useLoaderData<typeof loader>();
  const t = useT('treasurer');
  return (
    <Page title={t('title')} lead={list.total > 0 ? t('lead.ready', { count: list.total }) : t('lead.none')}>
      <Section title={t('confirmed')}>
        {list.requests.length > 0 ? (
          list.requests.map((request) => <ConfirmedRequest key={request.reference} request={request} />)
        ) : (
          <EmptyState
            title={t('empty-title')}
            text={t('empty-text')}
            action={
              <ButtonLink to="/account" kind="secondary">
                {t('account')}
              </ButtonLink>
            }
          />
        )}
        <Pagination page={page} pages={list.pages} hrefFor={(to) => `/penningmeester?pagina=${to}`} />
      </Section>
    </Page>
  );
}
