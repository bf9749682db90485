import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listOwnRequests } from '~/domain/requests/requester-queries.server';
import {
  forNotice,
  listLoopsOfCommissioner,
  overdueOf,
} from '~/domain/reviews/loop/outstanding-loops.server';
import { useT } from '~/i18n/use-t';
import { OverdueLoops } from '~/ui/domain/loop/overdue-loops';
import { OwnRequestCard } from '~/ui/domain/request/own-request-card';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'requester', title: 'request:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/requests');
  const { requests, overdue } = await withActor(actor, async (work) => ({
    requests: await listOwnRequests(work),
    overdue: overdueOf(await listLoopsOfCommissioner(work)).map(forNotice),
  }));
  return json({
    overdue,
    requests: requests.map(({ reference, status, submittedAt, expectation }) => ({
      reference,
      status,
      submittedAt,
      expectation,
    })),
  });
}

export default function Requests() {
  const { requests, overdue } = useLoaderData<typeof loader>();
  const t = useT('request');
  const ask = <ButtonLink to="/aanvraag">{t('list.ask')}</ButtonLink>;
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={requests.length > 0 && ask}>
      <OverdueLoops
        loops={overdue}
        hrefOf={({ reference, id }) => `/aanvraag/${reference}/leerreview/aanbevelingen/${id}`}
      />
      {requests.length === 0 ? (
        <EmptyState title={t('list.empty-title')} text={t('list.empty-text')} action={ask} />
      ) : (
        requests.map((request) => <OwnRequestCard key={request.reference} {...request} />)
      )}
    </Page>
  );
}
