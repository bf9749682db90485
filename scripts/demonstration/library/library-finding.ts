import type { SourceKey } from './library-sources';

export type LibraryTheme =
  | 'parent-child-dilemma'
  | 'professional-practice'
  | 'chain-cooperation'
  | 'context-of-youth-care';

export type FactorLevel = 'personal' | 'professional' | 'family' | 'team' | 'organisation' | 'chain';

export type PatternType =
  | 'tools'
  | 'management-systems'
  | 'response-to-incidents'
  | 'longer-term-work'
  | 'family-professional'
  | 'human-reasoning';

/** A lesson of the demonstration library: made up, about no case, place or person. */
export interface LibraryFinding {
  readonly key: string;
  readonly source: SourceKey;
  readonly themes: readonly LibraryTheme[];
  readonly factorLevels: readonly FactorLevel[];
  readonly patternTypes: readonly PatternType[];
  readonly title: string;
  readonly pattern: string;
  readonly wider: string;
  readonly wentWell: string;
  readonly considerations: string;
}
