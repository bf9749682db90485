import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import {
  type FindingList as FindingListName,
  findingLists,
  findingsPerPage,
} from '~/domain/findings/gate/finding-lists';
import { listFindings } from '~/domain/findings/gate/list-findings.server';
import { useT } from '~/i18n/use-t';
import { FindingList } from '~/ui/domain/findings/finding-list';
import { FindingListFilter } from '~/ui/domain/findings/finding-list-filter';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:queue.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/findings/queue');
  const asked = new URL(args.request.url).searchParams;
  const list: FindingListName = findingLists.find((one) => one === asked.get('stand')) ?? 'offered';
  const page = pageNumber(asked);
  const { rows, counts } = await withActor(actor, (work) => listFindings(work, { list, page }));
  const isCoordinator = person?.roles.includes('coordinator') ?? false;
  return json({ rows, counts, list, page, isCoordinator });
}

export default function FindingsQueue() {
  const { rows, counts, list, page, isCoordinator } = useLoaderData<typeof loader>();
  const t = useT('findings');
  return (
    <Page
      title={t('queue.title')}
      lead={t('queue.lead')}
      actions={
        isCoordinator && (
          <>
            <ButtonLink to="/coordinator/bevindingen/nieuw" kind="secondary" icon="add">
              {t('queue.earlier')}
            </ButtonLink>
            <ButtonLink to="/coordinator/indelingen" kind="secondary">
              {t('queue.taxonomies')}
            </ButtonLink>
          </>
        )
      }
    >
      <FindingListFilter
        lists={isCoordinator ? findingLists : findingLists.filter((one) => one !== 'draft')}
        current={list}
        counts={counts}
      />
      <Section title={t(`queue.list.${list}`)}>
        <FindingList
          lines={rows}
          caption={t('queue.caption')}
          emptyTitle={t('queue.empty-title')}
          emptyText={t('queue.empty-text')}
        />
        <Pagination
          page={page}
          pages={Math.max(1, Math.ceil(counts[list] / findingsPerPage))}
          hrefFor={(wanted) => `/bevindingen?${new URLSearchParams({ stand: list, pagina: String(wanted) })}`}
        />
      </Section>
    </Page>
  );
}
