import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { figuresFor } from '~/domain/annual-reports/offer-report.server';
import { findReportInMaking } from '~/domain/annual-reports/report-queries.server';
import { useT } from '~/i18n/use-t';
import { ReportBody } from '~/ui/domain/annual-reports/report-body';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';
import { shownReport } from '~/web/shown-report.server';
import { yearParam } from '~/web/year-param.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('annualReport:preview.title', { year: data.report.year }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/annual-reports/annual-report-preview');
  const year = yearParam(args.params.year);
  const found = await withActor(actor, async (work) => {
    const making = await findReportInMaking(work, year);
    // Whoever writes sees the figures as they are now; whoever publishes, those that were offered.
    const figures =
      making?.edition.figures ?? (making?.mayWrite ? await figuresFor(work, making.edition) : null);
    return making && { ...making, edition: { ...making.edition, figures } };
  });
  if (!found) throw notFound();
  return json({ report: shownReport(language, found.edition, found.chapters) });
}

export default function AnnualReportPreview() {
  const { report } = useLoaderData<typeof loader>();
  const t = useT('annualReport');
  const { year } = report;
  return (
    <Page
      title={t('preview.title', { year })}
      lead={t('preview.lead')}
      width="text"
      breadcrumbs={[{ title: t('edit.title', { year }), to: `/coordinator/jaarverslagen/${year}` }]}
      actions={
        <ButtonLink to={`/coordinator/jaarverslagen/${year}`} kind="secondary">
          {t('preview.back')}
        </ButtonLink>
      }
    >
      {report.figures === null && <Alert kind="info">{t('preview.not-counted')}</Alert>}
      <ReportBody report={report} />
    </Page>
  );
}
