import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findImport, problemsOnPage } from '~/domain/imports/kept/import-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { ChangeSections } from '~/ui/domain/imports/change-sections';
import { ImportState } from '~/ui/domain/imports/import-state';
import { ProblemTable } from '~/ui/domain/imports/problem-table';
import { formatMoment } from '~/ui/formats/moment';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data }) => data.kept.fileName,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/import');
  const importId = idParam(args.params.importId);
  const kept = await withActor(actor, (work) => findImport(work, importId));
  if (!kept) throw notFound();
  const asked = new URL(args.request.url).searchParams;
  const pages = { fouten: numberIn(asked, 'fouten'), punten: numberIn(asked, 'punten') };
  const { problems: _, ...report } = kept.report;
  return json({
    kept: { ...kept, report },
    pages,
    faults: problemsOnPage(kept.report, 'fault', pages.fouten),
    warnings: problemsOnPage(kept.report, 'warning', pages.punten),
  });
}

function numberIn(asked: URLSearchParams, name: string): number {
  const page = Number(asked.get(name));
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

export default function Import() {
  const { kept, pages, faults, warnings } = useLoaderData<typeof loader>();
  const { id, kind, report } = kept;
  const t = useT('imports');
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const here = `/coordinator/inlezen/${id}`;
  const hrefFor = (changed: Partial<typeof pages>, to: string) => {
    const wanted = { ...pages, ...changed };
    const query = new URLSearchParams({ fouten: String(wanted.fouten), punten: String(wanted.punten) });
    return `${here}?${query}#${to}`;
  };
  return (
    <Page
      title={kept.fileName}
      lead={`${t(`kind.${kind}`)}. ${t('preview.lead', { moment: formatMoment(language, kept.uploadedAt) })}`}
      breadcrumbs={[{ title: t('pages.title'), to: '/coordinator/inlezen' }]}
    >
      <StatRow>
        <Stat value={number(report.lines)} label={t('preview.read-lines', { count: report.lines })} />
        <Stat value={number(report.faults)} label={t('preview.fault-count', { count: report.faults })} />
        <Stat
          value={number(report.warnings)}
          label={t('preview.warning-count', { count: report.warnings })}
        />
      </StatRow>
      <ImportState id={id} kind={kind} appliedAt={kept.appliedAt} report={report} />
      {report.faults + report.warnings > 0 && (
        <div className="lk-actions">
          <ButtonLink to={`${here}/punten.csv`} kind="secondary" icon="download">
            {t('preview.download')}
          </ButtonLink>
        </div>
      )}
      <ProblemTable
        kind="faults"
        problems={faults.rows}
        total={report.faults}
        page={pages.fouten}
        pages={faults.pages}
        hrefFor={(page) => hrefFor({ fouten: page }, 'faults')}
      />
      <ChangeSections report={report} isDone={kept.appliedAt !== null} />
      <ProblemTable
        kind="warnings"
        problems={warnings.rows}
        total={report.warnings}
        page={pages.punten}
        pages={warnings.pages}
        hrefFor={(page) => hrefFor({ punten: page }, 'warnings')}
      />
    </Page>
  );
}
