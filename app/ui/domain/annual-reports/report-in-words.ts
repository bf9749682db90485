import type { AnnualFigures } from '~/domain/annual-reports/annual-figures';
import type { Chapter } from '~/domain/annual-reports/chapter';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { type FigureChart, figuresInWords } from './figures-in-words';

type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] };

interface PrintedReport {
  readonly year: number;
  readonly edition: number;
  readonly note: string | null;
  readonly figures: AnnualFigures;
  readonly publishedOn: string;
  readonly chapters: readonly {
    readonly chapter: Chapter;
    readonly blocks: readonly Block[];
    readonly isDutchOnly: boolean;
  }[];
}

interface Setting {
  readonly language: Language;
  readonly organisation: string;
}

/** An annual report as a document to print: the same chapters, charts and tables as on its page. */
export function reportInWords(report: PrintedReport, { language, organisation }: Setting) {
  const t = translator(language, 'annualReport');
  const { year, edition, note, figures } = report;
  const title = t('report.title', { year });
  const day = formatDay(language, report.publishedOn);
  return {
    title,
    lead: [
      t('report.lead', { year, day }),
      ...(note === null ? [] : [`${t('report.edition', { edition })}. ${note}`]),
    ],
    facts: [],
    sections: [
      ...report.chapters.flatMap((chapter) => section(chapter, figures, language)),
      {
        title: t('report.about-figures'),
        items: [],
        parts: [
          t('report.counted', { day: formatDay(language, figures.countedOn) }),
          t('report.small'),
          t('report.money'),
        ].map(paragraph),
      },
    ],
    header: [title, organisation] as const,
    footer: [
      t('pdf.printed', { organisation, day }),
      (page: number, pages: number) => t('pdf.page', { page, pages }),
    ] as const,
    unprintableNote: t('pdf.unprintable'),
  };
}

function section(
  { chapter, blocks, isDutchOnly }: PrintedReport['chapters'][number],
  figures: AnnualFigures,
  language: Language,
) {
  const t = translator(language, 'annualReport');
  const { totals, charts, notes } = figuresInWords(figures, chapter, language);
  if (blocks.length === 0 && totals.length === 0) return [];
  const parts = [
    ...(isDutchOnly ? [paragraph(t('report.in-dutch'))] : []),
    ...blocks,
    ...charts.flatMap((chart) => chartParts(chart, language)),
    ...notes.map(paragraph),
  ];
  return [
    {
      title: t(`chapter.${chapter}`),
      items: totals.map(({ label, value }) => ({ term: label, value })),
      parts,
    },
  ];
}

/** A chart, told in words to who does not see it, and the table with the same numbers. */
function chartParts({ title, columns, rows, note }: FigureChart, language: Language) {
  const t = translator(language, 'annualReport');
  const bars = rows.map(({ label, shown }) => t('chart.bar', { label, value: shown })).join('; ');
  return [
    { kind: 'heading' as const, text: title },
    { kind: 'bars' as const, alternative: t('chart.alternative', { title, bars }), bars: rows },
    { kind: 'table' as const, caption: title, columns, rows: rows.map(({ label, shown }) => [label, shown]) },
    ...(note === undefined ? [] : [paragraph(note)]),
  ];
}

function paragraph(text: string) {
  return { kind: 'paragraph' as const, text };
}
