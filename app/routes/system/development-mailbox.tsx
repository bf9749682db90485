import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listDevelopmentMails } from '~/domain/notifications/development-mailbox.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { EmailField } from '~/ui/primitives/email-field';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { requireDevelopmentMailbox } from '~/web/development-mailbox.server';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'public', title: 'mail:mailbox.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/system/development-mailbox');
  await requireDevelopmentMailbox(actor);
  const address = new URL(args.request.url).searchParams.get('aan')?.trim() || null;
  return json({ address, mails: await withActor(actor, (work) => listDevelopmentMails(work, address)) });
}

export default function DevelopmentMailbox() {
  const { address, mails } = useLoaderData<typeof loader>();
  const t = useT('mail');
  return (
    <Page title={t('mailbox.title')} lead={t('mailbox.lead')}>
      <Form method="get" search inline label={t('mailbox.search')}>
        <EmailField
          form={startForm({ aan: address ?? '' })}
          name="aan"
          label={t('mailbox.search')}
          optional
        />
        <Button kind="secondary" icon="search">
          {t('mailbox.search-button')}
        </Button>
      </Form>
      <DataTable
        caption={t('mailbox.caption')}
        rows={mails}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={t('mailbox.empty-title')}
            text={t(address === null ? 'mailbox.empty-text' : 'mailbox.empty-search')}
          />
        }
        columns={[
          {
            key: 'subject',
            title: t('mailbox.subject'),
            names: true,
            cell: ({ id, subject }) => <Link to={`/dev/mail/${id}`}>{subject}</Link>,
          },
          {
            key: 'recipient',
            title: t('mailbox.recipient'),
            cell: ({ recipientAddress }) => recipientAddress,
          },
          {
            key: 'received',
            title: t('mailbox.received'),
            cell: ({ receivedAt }) => <Moment at={receivedAt} />,
          },
        ]}
      />
    </Page>
  );
}
