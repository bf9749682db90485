import type { EditionStatus } from '~/domain/annual-reports/edition-status';

/** An edition as the pages on which it is made know it. */
export interface EditionInMaking {
  readonly year: number;
  readonly edition: number;
  readonly status: EditionStatus;
  readonly version: number;
  readonly note: string | null;
  readonly countsAgain: boolean;
  readonly remark: string | null;
}
