import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import {
  type QueueFilter,
  type QueueOrder,
  queueFilters,
  queueOrders,
  usualOrder,
} from '~/domain/requests/triage/queue-order';
import { listQueue } from '~/domain/requests/triage/triage-queue.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { FilterLinks } from '~/ui/domain/triage/filter-links';
import { QueueTable } from '~/ui/domain/triage/queue-table';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:queue.title' };

const address = '/coordinator/aanvragen';

function hrefFor(filter: QueueFilter, order: QueueOrder = usualOrder(filter), page = 1): string {
  const asked = new URLSearchParams({ toon: filter });
  if (order !== usualOrder(filter)) asked.set('volgorde', order);
  if (page > 1) asked.set('pagina', String(page));
  return `${address}?${asked}`;
}

function filterOf(typed: string | null): QueueFilter {
  return queueFilters.find((filter) => filter === typed) ?? 'open';
}

function orderOf(typed: string | null, filter: QueueFilter): QueueOrder {
  return queueOrders.find((order) => order === typed) ?? usualOrder(filter);
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/queue');
  const { searchParams } = new URL(args.request.url);
  const filter = filterOf(searchParams.get('toon'));
  const page = pageNumber(searchParams);
  const order = orderOf(searchParams.get('volgorde'), filter);
  const queue = await withActor(actor, (work) => listQueue(work, { filter, page, order }));
  return json({ filter, order, page, queue });
}

export default function Queue() {
  const { filter, order, page, queue } = useLoaderData<typeof loader>();
  const t = useT('triage');
  const planning = useT('planning');
  const language = useLanguage();
  const runs = filter !== 'closed' && filter !== 'confirmed';
  return (
    <Page
      title={t('queue.title')}
      lead={t('queue.lead')}
      actions={
        <>
          <ButtonLink to="/coordinator/samen-plannen" kind="secondary" icon="people">
            {planning('link')}
          </ButtonLink>
          <ButtonLink to="/coordinator/aanvragen/nieuw" kind="secondary" icon="phone">
            {t('behalf.link')}
          </ButtonLink>
        </>
      }
    >
      {runs && (
        <StatRow>
          <Stat
            value={formatNumber(language, queue.waiting)}
            label={t('queue.waiting-label', { count: queue.waiting })}
            to={hrefFor('mine')}
          />
          <Stat
            value={formatNumber(language, queue.late)}
            label={t('queue.late-label', { count: queue.late })}
            to={hrefFor('late')}
          />
          <Stat
            value={formatNumber(language, queue.soon)}
            label={t('queue.soon-label', { count: queue.soon })}
            to={hrefFor('soon')}
          />
        </StatRow>
      )}
      <FilterLinks
        label={t('queue.filter')}
        items={queueFilters.map((each) => ({
          title: t(`queue.filters.${each}`),
          to: hrefFor(each),
          isCurrent: each === filter,
        }))}
      />
      {runs && (
        <FilterLinks
          label={t('queue.order')}
          items={queueOrders.map((each) => ({
            title: t(`queue.orders.${each}`),
            to: hrefFor(filter, each),
            isCurrent: each === order,
          }))}
        />
      )}
      <Section title={t('queue.found', { count: queue.total })}>
        {queue.rows.length > 0 ? (
          <QueueTable rows={queue.rows} />
        ) : (
          <EmptyState
            title={t(`queue.empty.${filter}.title`)}
            text={t(`queue.empty.${filter}.text`)}
            action={
              filter === 'open' ? undefined : (
                <ButtonLink to={hrefFor('open')} kind="secondary">
                  {t('queue.empty.action')}
                </ButtonLink>
              )
            }
          />
        )}
        <Pagination page={page} pages={queue.pages} hrefFor={(number) => hrefFor(filter, order, number)} />
      </Section>
    </Page>
  );
}
