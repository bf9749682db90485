import type { AnnualFigures } from '~/domain/annual-reports/annual-figures';
import type { Chapter } from '~/domain/annual-reports/chapter';

/** A chapter as a reader of one language gets it. */
export interface ShownChapter {
  readonly chapter: Chapter;
  /** Our own rendering of the Markdown; empty when nobody wrote it. */
  readonly html: string;
  /** Whether it is Dutch on an English page, for want of English. */
  readonly isDutchOnly: boolean;
}

export interface ShownReport {
  readonly year: number;
  readonly edition: number;
  readonly note: string | null;
  readonly figures: AnnualFigures | null;
  readonly chapters: readonly ShownChapter[];
}
