import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listMails, mailsPerPage } from '~/domain/notifications/mail-queries.server';
import { type MailStatus, mailStatuses } from '~/domain/notifications/mail-status';
import { useT } from '~/i18n/use-t';
import { MailStatusBadge } from '~/ui/domain/mail/mail-status-badge';
import { templateLabel } from '~/ui/domain/mail/template-label';
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
import { SelectField } from '~/ui/primitives/select-field';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'mail:overview.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/mails');
  const asked = new URL(args.request.url).searchParams;
  const status = mailStatuses.find((one) => one === asked.get('stand')) ?? null;
  const page = pageFrom(asked.get('pagina'));
  const { rows, total } = await withActor(actor, (work) => listMails(work, { status, page }));
  return json({ rows, total, status, page, pages: Math.max(1, Math.ceil(total / mailsPerPage)) });
}

export default function Mails() {
  const { rows, total, status, page, pages } = useLoaderData<typeof loader>();
  const t = useT('mail');
  const form = startForm({ stand: status ?? '' });
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <Form method="get" search inline label={t('overview.filter')}>
        <SelectField
          form={form}
          name="stand"
          label={t('overview.filter')}
          optional
          empty={t('overview.all')}
          options={mailStatuses.map((value) => ({ value, label: t(`domain:mailStatus.${value}`) }))}
        />
        <Button kind="secondary">{t('overview.apply')}</Button>
      </Form>
      <Section title={t('overview.count', { count: total })}>
        <DataTable
          caption={t('overview.caption')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          empty={<NoMails isFiltered={status !== null} />}
          columns={[
            {
              key: 'about',
              title: t('overview.about'),
              names: true,
              cell: ({ id, template }) => (
                <Link to={`/coordinator/berichten/${id}`}>{templateLabel(t, template)}</Link>
              ),
            },
            {
              key: 'recipient',
              title: t('overview.recipient'),
              cell: ({ recipientAddress }) => recipientAddress,
            },
            {
              key: 'state',
              title: t('overview.state'),
              cell: (mail) => <MailStatusBadge status={mail.status} />,
            },
            {
              key: 'attempts',
              title: t('overview.attempts'),
              numeric: true,
              cell: ({ attempts }) => attempts,
            },
            {
              key: 'when',
              title: t('overview.when'),
              cell: ({ createdAt }) => <Moment at={createdAt} />,
            },
          ]}
        />
        <Pagination page={page} pages={pages} hrefFor={(wanted) => addressOf(status, wanted)} />
      </Section>
    </Page>
  );
}

function NoMails({ isFiltered }: { isFiltered: boolean }) {
  const t = useT('mail');
  if (!isFiltered) return <EmptyState title={t('overview.empty-title')} text={t('overview.empty-text')} />;
  return (
    <EmptyState
      title={t('overview.empty-title')}
      text={t('overview.empty-filtered')}
      action={<ButtonLink to="/coordinator/berichten">{t('overview.show-all')}</ButtonLink>}
    />
  );
}

const furthestPage = 100_000;

function pageFrom(asked: string | null): number {
  const page = Number(asked);
  return Number.isInteger(page) && page >= 1 && page <= furthestPage ? page : 1;
}

function addressOf(status: MailStatus | null, page: number): string {
  const asked = new URLSearchParams({ ...(status && { stand: status }), pagina: String(page) });
  return `/coordinator/berichten?${asked}`;
}
