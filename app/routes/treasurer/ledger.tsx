import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findLedger } from '~/domain/billing/ledger/ledger-queries.server';
import { findAccount, listLines } from '~/domain/billing/ledger/line-queries.server';
import { checkLedgers } from '~/domain/billing/ledger/reconcile';
import { useT } from '~/i18n/use-t';
import { CheckTable } from '~/ui/domain/ledgers/check-table';
import { LedgerStats } from '~/ui/domain/ledgers/ledger-stats';
import { LineTable } from '~/ui/domain/ledgers/line-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'ledgers:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/ledger');
  const reference = referenceParam(args.params.reference);
  const page = pageNumber(new URL(args.request.url).searchParams);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, reference);
    if (!account) return null;
    const ledger = await findLedger(work, account.id);
    return { page, reference, ledger, ...(await listLines(work, account.id, page)) };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function ReviewLedger() {
  const { reference, page, pages, ledger, lines } = useLoaderData<typeof loader>();
  const t = useT('ledgers');
  return (
    <Page
      title={t('review.title', { reference })}
      lead={t('review.lead')}
      breadcrumbs={[{ to: '/penningmeester/boekhouding', title: t('title') }]}
    >
      {ledger ? (
        <>
          <LedgerStats totals={ledger} />
          <CheckTable checks={checkLedgers(ledger)} />
          <Section title={t('review.lines')}>
            <LineTable lines={lines} />
            <Pagination
              page={page}
              pages={pages}
              hrefFor={(to) => `/penningmeester/boekhouding/${reference}?pagina=${to}`}
            />
          </Section>
        </>
      ) : (
        <EmptyState title={t('none')} text={t('review.empty')} />
      )}
    </Page>
  );
}
