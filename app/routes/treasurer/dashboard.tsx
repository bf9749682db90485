import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findTreasurerSteps } from '~/domain/billing/overview/find-treasurer-steps.server';
import { listConfirmedWithPayers } from '~/domain/requests/payers/payer-queries.server';
import { useT } from '~/i18n/use-t';
import { ConfirmedRequest } from '~/ui/domain/dashboard/confirmed-request';
import { TreasurerNextSteps } from '~/ui/domain/dashboard/treasurer-next-steps';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'treasurer', title: 'treasurer:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/dashboard');
  const page = pageNumber(new URL(args.request.url).searchParams);
  return json(
    await withActor(actor, async (work) => ({
      page,
      list: await listConfirmedWithPayers(work, page),
      steps: await findTreasurerSteps(work),
    })),
  );
}

export default function TreasurerDashboard() {
  const { list, page, steps } = useLoaderData<typeof loader>();
  const t = useT('treasurer');
  const reports = useT('annualReport');
  return (
    <Page
      title={t('title')}
      lead={t('lead.money')}
      actions={
        <ButtonLink to="/coordinator/jaarverslagen" kind="secondary">
          {reports('public.title')}
        </ButtonLink>
      }
    >
      <TreasurerNextSteps steps={steps} />
      <Section title={t('confirmed')}>
        {list.total > 0 && <Paragraph>{t('lead.ready', { count: list.total })}</Paragraph>}
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
