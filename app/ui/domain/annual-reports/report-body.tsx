import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Prose } from '~/ui/primitives/prose';
import { Section } from '~/ui/primitives/section';
import { ChapterFigures } from './chapter-figures';
import { figuresInWords } from './figures-in-words';
import type { ShownChapter, ShownReport } from './shown-report';

/** The chapters of an annual report, each with its figures; one with neither is left out. */
export function ReportBody({ report }: { report: ShownReport }) {
  const t = useT('annualReport');
  const language = useLanguage();
  const { edition, note, figures, chapters } = report;
  return (
    <>
      {note && (
        <Alert kind="info" title={t('report.edition', { edition })}>
          {note}
        </Alert>
      )}
      {chapters.map((chapter) => (
        <ReportChapter key={chapter.chapter} chapter={chapter} report={report} />
      ))}
      {figures && (
        <Section title={t('report.about-figures')}>
          <Paragraph>{t('report.counted', { day: formatDay(language, figures.countedOn) })}</Paragraph>
          <Paragraph>{t('report.small')}</Paragraph>
          <Paragraph>{t('report.money')}</Paragraph>
        </Section>
      )}
    </>
  );
}

function ReportChapter({
  chapter: { chapter, html, isDutchOnly },
  report: { figures },
}: {
  chapter: ShownChapter;
  report: ShownReport;
}) {
  const t = useT('annualReport');
  const language = useLanguage();
  const told = figures && figuresInWords(figures, chapter, language);
  if (html === '' && !told?.totals.length) return null;
  return (
    <Section title={t(`chapter.${chapter}`)}>
      {isDutchOnly && <Paragraph>{t('report.in-dutch')}</Paragraph>}
      {html !== '' && (
        <div lang={isDutchOnly ? 'nl' : undefined}>
          <Prose html={html} />
        </div>
      )}
      {told && <ChapterFigures figures={told} />}
    </Section>
  );
}
