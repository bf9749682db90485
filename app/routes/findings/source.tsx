import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { partsInSource } from '~/domain/findings/open-finding.server';
import { findSheet, findSource } from '~/domain/findings/writing/sheet-queries.server';
import { useT } from '~/i18n/use-t';
import { CodingTable } from '~/ui/domain/findings/coding-table';
import { SheetSections } from '~/ui/domain/findings/sheet-sections';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
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
          <ButtonLink to={`/bevindingen/bronnen/${source.id}/nieuw`} icon="add">
            {t('sheet.write')}
          </ButtonLink>
        )
      }
    >
      <SheetSections source={source} sheet={sheet} mayWrite={writes}>
        <CodingTable codings={sheet.codings} />
      </SheetSections>
    </Page>
  );
}
