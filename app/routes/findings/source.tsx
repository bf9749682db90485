import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { partsInSource } from '~/domain/findings/open-finding.server';
import { findSheet, findSource } from '~/domain/findings/writing/sheet-queries.server';
import { useT } from '~/i18n/use-t';
import { CodingTable } from '~/ui/domain/findings/coding-table';
import { FindingList } from '~/ui/domain/findings/finding-list';
import { SourceSummary } from '~/ui/domain/findings/source-summary';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:sheet.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/source');
  const sourceId = idParam(args.params.sourceId);
  const found = await withActor(actor, async (work) => {
    const source = await findSource(work, sourceId);
    if (!source) return null;
    const { writes } = await partsInSource(work, sourceId);
    return { source, writes, sheet: await findSheet(work, sourceId) };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function FindingSource() {
  const { source, writes, sheet } = useLoaderData<typeof loader>();
  const t = useT('findings');
  const base = `/bevindingen/bronnen/${source.id}`;
  return (
    <Page
      title={t('sheet.title')}
      lead={t(source.origin === 'earlier' ? 'sheet.lead-earlier' : 'sheet.lead')}
      breadcrumbs={
        source.reference
          ? [{ title: source.reference, to: `/reviews/${source.reference}/bevindingen` }]
          : [{ title: t('queue.title'), to: '/bevindingen' }]
      }
      actions={
        writes && (
          <ButtonLink to={`${base}/nieuw`} icon="add">
            {t('sheet.write')}
          </ButtonLink>
        )
      }
    >
      <Section title={t('sheet.list')}>
        <FindingList
          lines={sheet.findings}
          caption={t('sheet.caption')}
          emptyTitle={t('sheet.empty-title')}
          emptyText={t('sheet.empty-text')}
        />
      </Section>
      <Section
        title={t('sheet.about')}
        actions={
          writes && (
            <ButtonLink to={`${base}/indelen`} kind="secondary" icon="edit">
              {t('sheet.change-about')}
            </ButtonLink>
          )
        }
      >
        <SourceSummary year={source.year} codings={sheet.codings} />
        <CodingTable codings={sheet.codings} />
      </Section>
    </Page>
  );
}
