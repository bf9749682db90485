import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listInvoices } from '~/domain/billing/invoices/invoice-queries.server';
import { invoiceStates } from '~/domain/billing/invoices/invoice-state';
import { useT } from '~/i18n/use-t';
import { InvoiceTable } from '~/ui/domain/invoices/invoice-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { SelectField } from '~/ui/primitives/select-field';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'treasurer', title: 'invoices:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/invoices');
  const asked = new URL(args.request.url).searchParams;
  const state = invoiceStates.find((one) => one === asked.get('stand')) ?? null;
  const page = pageNumber(asked);
  return json({ ...(await withActor(actor, (work) => listInvoices(work, { state, page }))), state, page });
}

export default function Invoices() {
  const { rows, total, pages, state, page } = useLoaderData<typeof loader>();
  const t = useT('invoices');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <ButtonLink to="/penningmeester/facturen/nieuw" icon="add">
          {t('new')}
        </ButtonLink>
      }
    >
      <Form method="get" search inline label={t('filter')}>
        <SelectField
          form={startForm({ stand: state ?? '' })}
          name="stand"
          label={t('filter')}
          optional
          empty={t('all')}
          options={invoiceStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <Button kind="secondary">{t('apply')}</Button>
      </Form>
      <Section title={t('count', { count: total })}>
        {rows.length > 0 ? (
          <InvoiceTable invoices={rows} />
        ) : (
          <EmptyState
            title={t('empty-title')}
            text={t(state === null ? 'empty-text' : 'empty-filtered')}
            action={state !== null && <ButtonLink to="/penningmeester/facturen">{t('show-all')}</ButtonLink>}
          />
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(wanted) =>
            `/penningmeester/facturen?${new URLSearchParams({
              ...(state && { stand: state }),
              pagina: String(wanted),
            })}`
          }
        />
      </Section>
    </Page>
  );
}
