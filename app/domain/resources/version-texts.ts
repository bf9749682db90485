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
