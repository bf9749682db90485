import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { countFigures } from '~/domain/annual-reports/count-figures.server';
import { chapterInput } from '~/domain/annual-reports/inputs';
import { findReportInMaking } from '~/domain/annual-reports/report-queries.server';
import { writeChapter } from '~/domain/annual-reports/write-chapter.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { ChapterFigures } from '~/ui/domain/annual-reports/chapter-figures';
import { ChapterForm } from '~/ui/domain/annual-reports/chapter-form';
import { figuresInWords } from '~/ui/domain/annual-reports/figures-in-words';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { chapterParam } from '~/web/chapter-param.server';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { yearParam } from '~/web/year-param.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data: { chapter, year } }) =>
    t('annualReport:writing.title', { chapter: t(`annualReport:chapter.${chapter}`), year }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/annual-reports/annual-report-chapter');
  const year = yearParam(args.params.year);
  const chapter = chapterParam(args.params.chapter);
  const found = await withActor(actor, async (work) => {
    const report = await findReportInMaking(work, year);
    return report && { ...report, figures: await countFigures(work, year) };
  });
  if (!found) throw notFound();
  const text = found.chapters.find((one) => one.chapter === chapter);
  return json({
    year,
    chapter,
    version: found.edition.version,
    bodyNl: text?.bodyNl ?? '',
    bodyEn: text?.bodyEn ?? '',
    figures: found.figures,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/annual-reports/annual-report-chapter');
  const year = yearParam(args.params.year);
  const chapter = chapterParam(args.params.chapter);
  const reading = await readForm(args.request, chapterInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const written = await withActor(actor, (work) => writeChapter(work, { year, chapter, ...reading.value }));
  if (!written.ok) {
    if (written.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(written, reading.typed) }, 409);
  }
  return redirectTo(context, `/coordinator/jaarverslagen/${year}`, {
    flash: { message: 'annualReport:writing.saved' },
  });
}

export default function AnnualReportChapter() {
  const { year, chapter, version, bodyNl, bodyEn, figures } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ bodyNl, bodyEn });
  const t = useT('annualReport');
  const told = figuresInWords(figures, chapter, useLanguage());
  return (
    <Page
      title={t('writing.title', { chapter: t(`chapter.${chapter}`), year })}
      lead={t('writing.lead')}
      width="text"
      breadcrumbs={[
        { title: t('making.title'), to: '/coordinator/jaarverslagen' },
        { title: t('edit.title', { year }), to: `/coordinator/jaarverslagen/${year}` },
      ]}
    >
      <ChapterForm form={form} year={year} version={version} />
      {told.totals.length > 0 && (
        <Section title={t('writing.figures')}>
          <ChapterFigures figures={told} />
        </Section>
      )}
    </Page>
  );
}
