import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findReportInMaking } from '~/domain/annual-reports/report-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { ChapterList } from '~/ui/domain/annual-reports/chapter-list';
import { EditionFacts } from '~/ui/domain/annual-reports/edition-facts';
import { EditionSteps } from '~/ui/domain/annual-reports/edition-steps';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';
import { yearParam } from '~/web/year-param.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('annualReport:edit.title', { year: data.edition.year }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/annual-reports/annual-report');
  const year = yearParam(args.params.year);
  const found = await withActor(actor, (work) => findReportInMaking(work, year));
  if (!found) throw notFound();
  const { edition, chapters, ...acts } = found;
  const { status, version, noteNl, countsAgain, remark, publishedAt } = edition;
  return json({
    ...acts,
    edition: { year, edition: edition.edition, status, version, note: noteNl, countsAgain, remark },
    publishedOn: publishedAt && calendarDayAt(publishedAt),
    chapters: chapters.map(({ chapter, bodyNl, bodyEn }) => ({
      chapter,
      hasDutch: bodyNl !== '',
      hasEnglish: bodyEn !== '',
    })),
  });
}

export default function AnnualReportInMaking() {
  const { edition, chapters, publishedOn, writers, ...acts } = useLoaderData<typeof loader>();
  const t = useT('annualReport');
  const language = useLanguage();
  const leads = {
    writing: t('edit.lead'),
    offered: t('edit.lead-offered'),
    published: t('edit.lead-published', { day: publishedOn ? formatDay(language, publishedOn) : '' }),
  };
  const { year } = edition;
  return (
    <Page
      title={t('edit.title', { year })}
      lead={leads[edition.status]}
      width="text"
      breadcrumbs={[{ title: t('making.title'), to: '/coordinator/jaarverslagen' }]}
      actions={
        <ButtonLink to={`/coordinator/jaarverslagen/${year}/voorbeeld`} kind="secondary">
          {t('edit.preview')}
        </ButtonLink>
      }
    >
      <EditionFacts edition={edition} writers={writers} />
      <ChapterList year={year} chapters={chapters} isOpen={acts.mayWrite && edition.status === 'writing'} />
      <EditionSteps edition={edition} acts={acts} />
    </Page>
  );
}
