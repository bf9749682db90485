import type { Sector, Theme } from '~/domain/registry/expertise';
import type { AgeBand, Trigger } from '~/domain/requests/intake/request-answers';

/** A learning question as somebody would type it, with the lessons of the library that answer it, chosen by hand. */
export interface LabelledQuestion {
  readonly learningQuestion: string;
  readonly themes: readonly Theme[];
  readonly sectors: readonly Sector[];
  readonly ageBand: AgeBand | null;
  readonly trigger: Trigger;
  /** Keys of the findings that answer it. */
  readonly answers: readonly [string, ...string[]];
}
