import type { ChapterText, EditionRow } from '~/domain/annual-reports/report-queries.server';
import type { Language } from '~/i18n/language';
import { richText } from '~/platform/rich-text/rich-text';
import type { ShownReport } from '~/ui/domain/annual-reports/shown-report';

/** An edition as whoever reads this language gets it: where there is no English, the Dutch, and that it is. */
export function shownReport(
  language: Language,
  { year, edition, noteNl, noteEn, figures }: EditionRow,
  chapters: readonly ChapterText[],
): ShownReport {
  return {
    year,
    edition,
    figures,
    note: (language === 'en' && noteEn) || noteNl,
    chapters: chapters.map((text) => {
      const { body, isDutchOnly } = bodyFor(language, text);
      return { chapter: text.chapter, html: chapterHtml(body), isDutchOnly };
    }),
  };
}

/** The text of a chapter for whoever reads this language. */
export function bodyFor(
  language: Language,
  { bodyNl, bodyEn }: Pick<ChapterText, 'bodyNl' | 'bodyEn'>,
): { readonly body: string; readonly isDutchOnly: boolean } {
  if (language === 'nl' || bodyNl === '') return { body: bodyNl, isDutchOnly: false };
  return bodyEn === '' ? { body: bodyNl, isDutchOnly: true } : { body: bodyEn, isDutchOnly: false };
}

/** Headings of a text come under that of its chapter. */
function chapterHtml(body: string): string {
  return richText(body).replace(/<(\/?)h[1-6]>/g, '<$1h3>');
}
