import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listQueue, type QueueFilter, queueFilters } from '~/domain/requests/triage-queue.server';
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

function filterOf(typed: string | null): QueueFilter {
  return queueFilters.find((filter) => filter === typed) ?? 'open';
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/queue');
  const { searchParams } = new URL(args.request.url);
  const filter = filterOf(searchParams.get('toon'));
  const page = pageNumber(searchParams);
  const queue = await withActor(actor, (work) => listQueue(work, { filter, page }));
  return json({ filter, page, queue, filters: queueFilters });
}

export default function Queue() {
  const { filter, page, queue, filters } = useLoaderData<typeof loader>();
  const t = useT('triage');
  const language = useLanguage();
  const hrefFor = (wanted: QueueFilter, number = 1) =>
    `${address}?toon=${wanted}${number > 1 ? `&pagina=${number}` : ''}`;
  return (
    <Page
      title={t('queue.title')}
      lead={t('queue.lead')}
      actions={
        <ButtonLink to="/coordinator/aanvragen/nieuw" kind="secondary" icon="phone">
          {t('behalf.link')}
        </ButtonLink>
      }
    >
      {filter !== 'closed' && filter !== 'confirmed' && (
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
        </StatRow>
      )}
      <FilterLinks
        label={t('queue.filter')}
        items={filters.map((each) => ({
          title: t(`queue.filters.${each}`),
          to: hrefFor(each),
          isCurrent: each === filter,
        }))}
      />
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
        <Pagination page={page} pages={queue.pages} hrefFor={(number) => hrefFor(filter, number)} />
      </Section>
    </Page>
  );
}
