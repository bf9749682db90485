import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { listChapters, listEditions, publishedAmong } from '~/domain/annual-reports/report-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { EarlierEditions } from '~/ui/domain/annual-reports/earlier-editions';
import { ReportBody } from '~/ui/domain/annual-reports/report-body';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Link } from '~/ui/primitives/link';
import { editionAsked } from '~/web/edition-asked.server';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';
import { shownReport } from '~/web/shown-report.server';
import { yearParam } from '~/web/year-param.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'public',
  title: ({ t, data }) => t('annualReport:report.title', { year: data.report.year }),
  description: ({ t, data }) => t('annualReport:report.description', { year: data.report.year }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await enter(args, 'routes/public/annual-report');
  const year = yearParam(args.params.year);
  const asked = editionAsked(args.request);
  const found = await withActor(visitor, async (work) => {
    const editions = await listEditions(work, year);
    const edition = publishedAmong(editions, asked);
    return edition && { editions, edition, chapters: await listChapters(work, edition.id) };
  });
  if (!found) throw notFound();
  const { editions, edition, chapters } = found;
  const dated = editions.map((one) => ({
    edition: one.edition,
    on: one.publishedAt && calendarDayAt(one.publishedAt),
  }));
  return json({
    report: shownReport(language, edition, chapters),
    publishedOn: edition.publishedAt && calendarDayAt(edition.publishedAt),
    isLatest: edition.edition === editions[0]?.edition,
    earlier: dated.filter((one) => one.edition < edition.edition),
  });
}

export default function AnnualReport() {
  const { report, publishedOn, isLatest, earlier } = useLoaderData<typeof loader>();
  const t = useT('annualReport');
  const language = useLanguage();
  const { year, edition } = report;
  return (
    <Page
      title={t('report.title', { year })}
      lead={t('report.lead', { year, day: publishedOn ? formatDay(language, publishedOn) : '' })}
      width="text"
      breadcrumbs={[{ title: t('public.title'), to: '/jaarverslagen' }]}
      actions={
        <ButtonLink
          to={`/jaarverslagen/${year}/jaarverslag.pdf${isLatest ? '' : `?editie=${edition}`}`}
          kind="secondary"
          icon="download"
        >
          {t('report.pdf')}
        </ButtonLink>
      }
    >
      {!isLatest && (
        <Alert kind="warning" title={t('report.newer')}>
          {t('report.newer-text')} <Link to={`/jaarverslagen/${year}`}>{t('report.to-newer')}</Link>
        </Alert>
      )}
      <ReportBody report={report} />
      <EarlierEditions year={year} editions={earlier} />
    </Page>
  );
}
