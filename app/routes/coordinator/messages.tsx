import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerWithinWorkingDays } from '~/domain/contact/answer-by';
import { listMessages, messagesPerPage } from '~/domain/contact/message-queries.server';
import { useT } from '~/i18n/use-t';
import { MessageBadge } from '~/ui/domain/contact/message-badge';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'coordinator', title: 'contact:inbox.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/messages');
  const page = pageNumber(new URL(args.request.url).searchParams);
  const { rows, total } = await withActor(actor, (work) => listMessages(work, { page }));
  return json({ rows, total, page, pages: Math.max(1, Math.ceil(total / messagesPerPage)) });
}

export default function Messages() {
  const { rows, total, page, pages } = useLoaderData<typeof loader>();
  const t = useT('contact');
  const domain = useT('domain');
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead', { count: answerWithinWorkingDays })}>
      <Section title={t('inbox.count', { count: total })}>
        <DataTable
          caption={t('inbox.caption')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('inbox.empty-title')} text={t('inbox.empty-text')} />}
          columns={[
            {
              key: 'from',
              title: t('inbox.from'),
              names: true,
              cell: ({ id, name }) => <Link to={`/coordinator/postvak/${id}`}>{name}</Link>,
            },
            {
              key: 'about',
              title: t('inbox.about'),
              cell: ({ topic }) => domain(`contactTopic.${topic}`),
            },
            {
              key: 'state',
              title: t('inbox.state'),
              cell: ({ handledAt, isLate }) => (
                <MessageBadge isHandled={handledAt !== null} isLate={isLate} />
              ),
            },
            {
              key: 'received',
              title: t('inbox.received'),
              cell: ({ receivedAt }) => <Moment at={receivedAt} />,
            },
          ]}
        />
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(wanted) => `/coordinator/postvak?${new URLSearchParams({ pagina: String(wanted) })}`}
        />
      </Section>
    </Page>
  );
}
