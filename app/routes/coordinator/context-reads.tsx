import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listContextReads } from '~/domain/requests/context/context-read-queries.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'coordinator', title: 'content:reads.title' };

const address = '/coordinator/inzage';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/context-reads');
  const { searchParams } = new URL(args.request.url);
  const reference = (searchParams.get('nummer') ?? '').trim().slice(0, 20);
  const person = (searchParams.get('wie') ?? '').trim().slice(0, 80);
  const page = pageNumber(searchParams);
  const reads = await withActor(actor, (work) => listContextReads(work, { reference, person, page }));
  return json({ reference, person, page, reads });
}

export default function ContextReads() {
  const { reference, person, page, reads } = useLoaderData<typeof loader>();
  const t = useT('content');
  const form = startForm({ nummer: reference, wie: person });
  const hrefFor = (number: number) => {
    const query = new URLSearchParams({
      ...(reference && { nummer: reference }),
      ...(person && { wie: person }),
      pagina: String(number),
    });
    return `${address}?${query}`;
  };
  return (
    <Page title={t('reads.title')} lead={t('reads.lead')}>
      <Form method="get" action={address} search inline label={t('reads.search')}>
        <TextField form={form} name="nummer" label={t('reads.reference')} optional />
        <TextField form={form} name="wie" label={t('reads.who')} optional />
        <div className="lk-actions">
          <Button icon="search">{t('reads.go')}</Button>
          <ButtonLink to={address} kind="subtle">
            {t('reads.all')}
          </ButtonLink>
        </div>
      </Form>
      <Section title={t('reads.found', { count: reads.total })}>
        <DataTable
          caption={t('reads.caption')}
          captionHidden
          rows={reads.rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('reads.empty-title')} text={t('reads.empty-text')} />}
          columns={[
            {
              key: 'when',
              title: t('reads.when'),
              names: true,
              cell: ({ readAt }) => <Moment at={readAt} />,
            },
            { key: 'who', title: t('reads.who'), cell: ({ person: name }) => name },
            {
              key: 'reference',
              title: t('reads.reference'),
              cell: ({ reference: read }) => <Link to={`/coordinator/aanvragen/${read}`}>{read}</Link>,
            },
            { key: 'ground', title: t('reads.ground'), cell: ({ ground }) => t(`reads.grounds.${ground}`) },
          ]}
        />
        <Pagination page={page} pages={reads.pages} hrefFor={hrefFor} />
      </Section>
    </Page>
  );
}
