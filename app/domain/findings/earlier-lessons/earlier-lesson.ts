import type { Sector, Theme } from '../../registry/expertise';
import type { AgeBand, Trigger } from '../../requests/intake/request-answers';

/** What a request says of itself, in words and in codes. */
export interface AskedQuestion {
  readonly learningQuestion: string;
  readonly themes: readonly Theme[];
  /** Of the organisations that were involved. */
  readonly sectors: readonly Sector[];
  readonly ageBand: AgeBand | null;
  readonly trigger: Trigger | null;
}

export interface LessonTexts {
  readonly title: string;
  readonly pattern: string;
  readonly wider: string;
  readonly wentWell: string;
  readonly considerations: string;
}

/** A published finding with those of its codes that anybody may see, by taxonomy. */
export interface CodedLesson {
  readonly id: string;
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

export interface PublishedLesson extends CodedLesson, LessonTexts {}

/** A code that the question and the lesson have both. */
export type SharedCode =
  | { readonly kind: 'code'; readonly taxonomy: 'age-band'; readonly code: AgeBand }
  | { readonly kind: 'code'; readonly taxonomy: 'trigger'; readonly code: Trigger }
  | { readonly kind: 'code'; readonly taxonomy: 'sector'; readonly code: Sector };

/** Why a lesson is offered. `words` are those of the question, as they were written. */
export type LessonReason =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | SharedCode
  | { readonly kind: 'ticked'; readonly theme: Theme };

export interface RankedLesson {
  readonly findingId: string;
  readonly score: number;
  readonly because: readonly LessonReason[];
}

/** A lesson as it is offered. */
export interface EarlierFinding {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  readonly considerations: string;
  readonly because: readonly LessonReason[];
}

/** A recommendation that came from a finding and made a difference. */
export interface EffectiveRecommendation {
  readonly findingId: string;
  readonly id: string;
  readonly reference: string;
  readonly label: string;
}
