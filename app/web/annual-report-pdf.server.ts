import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { listChapters, listEditions, publishedAmong } from '~/domain/annual-reports/report-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { writePdf } from '~/platform/pdf/write-pdf.server';
import { textBlocks } from '~/platform/rich-text/text-blocks';
import { reportInWords } from '~/ui/domain/annual-reports/report-in-words';
import { locales } from '~/ui/formats/locale';
import type { RouteId } from './access';
import { editionAsked } from './edition-asked.server';
import { enter } from './enter.server';
import { publicOrganisation } from './public-organisation.server';
import { countAttempt } from './rate-limit.server';
import { download } from './request-copy.server';
import { notFound, redirectTo } from './respond.server';
import { bodyFor } from './shown-report.server';
import { yearParam } from './year-param.server';

/** A published annual report as a file, always the same: dated on the day it was published. */
export async function annualReportPdf(args: LoaderFunctionArgs, routeId: RouteId): Promise<Response> {
  const { actor, person, context, language } = await enter(args, routeId);
  const year = yearParam(args.params.year);
  const asked = editionAsked(args.request);
  const found = await withActor(actor, async (work) => {
    const report = publishedAmong(await listEditions(work, year), asked);
    return report && { report, chapters: await listChapters(work, report.id) };
  });
  if (!found?.report.figures || !found.report.publishedAt) throw notFound();
  const decision = await countAttempt('document-per-person', person?.id ?? context.clientAddress);
  if (!decision.allowed) {
    throw redirectTo(context, `/jaarverslagen/${year}`, {
      flash: { message: 'annualReport:report.too-many', kind: 'warning' },
    });
  }
  const { edition, noteNl, noteEn, figures, publishedAt } = found.report;
  const organisation = publicOrganisation().name;
  const chapters = found.chapters.map((text) => {
    const { body, isDutchOnly } = bodyFor(language, text);
    return { chapter: text.chapter, blocks: textBlocks(body), isDutchOnly };
  });
  const note = (language === 'en' && noteEn) || noteNl;
  const report = { year, edition, note, figures, publishedOn: calendarDayAt(publishedAt), chapters };
  const pdf = await writePdf({
    ...reportInWords(report, { language, organisation }),
    languageTag: locales[language],
    author: organisation,
    madeAt: publishedAt,
  });
  return download(new Uint8Array(pdf), 'application/pdf', `jaarverslag-${year}-${edition}.pdf`);
}
