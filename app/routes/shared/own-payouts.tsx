import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findOwnPayable } from '~/domain/billing/payouts/payable-lines.server';
import { listStatements } from '~/domain/billing/payouts/statement-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { StatementTable } from '~/ui/domain/payouts/statement-table';
import { formatEuro } from '~/ui/formats/euro';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Pagination } from '~/ui/primitives/pagination';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'signed-in', title: 'payouts:own.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/own-payouts');
  const page = pageNumber(new URL(args.request.url).searchParams);
  return json(
    await withActor(actor, async (work) => ({
      page,
      payableCents: await findOwnPayable(work),
      ...(await listStatements(work, page, { own: true })),
    })),
  );
}

export default function OwnPayouts() {
  const { page, pages, payableCents, statements } = useLoaderData<typeof loader>();
  const t = useT('payouts');
  const language = useLanguage();
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      {payableCents !== 0 && (
        <Alert kind="info">{t('own.waiting', { amount: formatEuro(language, payableCents) })}</Alert>
      )}
      <StatementTable
        statements={statements}
        under="/uren/vergoedingen"
        none={{ title: t('own.none'), text: t('own.none-text') }}
      />
      <Pagination page={page} pages={pages} hrefFor={(to) => `/uren/vergoedingen?pagina=${to}`} />
    </Page>
  );
}
