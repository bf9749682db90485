import type { Language } from '../accounts/language';

/** The words of a version, in both languages. */
export interface VersionTexts {
  readonly titleNl: string;
  readonly summaryNl: string;
  readonly bodyNl: string;
  readonly titleEn: string | null;
  readonly summaryEn: string | null;
  readonly bodyEn: string | null;
}

interface TypedTexts {
  readonly titleNl: string;
  readonly summaryNl: string;
  readonly bodyNl: string;
  readonly titleEn?: string | undefined;
  readonly summaryEn?: string | undefined;
  readonly bodyEn: string;
}

/** What was typed, as it is kept: English whole or not at all. */
export function textsOf({
  titleNl,
  summaryNl,
  bodyNl,
  titleEn,
  summaryEn,
  bodyEn,
}: TypedTexts): VersionTexts {
  const english = titleEn !== undefined && summaryEn !== undefined;
  return {
    titleNl,
    summaryNl,
    bodyNl,
    titleEn: english ? titleEn : null,
    summaryEn: english ? summaryEn : null,
    bodyEn: english ? bodyEn : null,
  };
}

export interface TextsInLanguage {
  /** The language they are in: Dutch where there is no English. */
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** The words for whoever reads in this language; Dutch where they are not in English. */
export function textsIn(language: Language, texts: VersionTexts): TextsInLanguage {
  const { titleEn, summaryEn, bodyEn } = texts;
  if (language === 'en' && titleEn !== null && summaryEn !== null) {
    return { language, title: titleEn, summary: summaryEn, body: bodyEn ?? '' };
  }
  return { language: 'nl', title: texts.titleNl, summary: texts.summaryNl, body: texts.bodyNl };
}
