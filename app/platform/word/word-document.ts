export interface WordDocument {
  readonly title: string;
  /** As in `nl-NL`: what a screen reader reads it in. */
  readonly languageTag: string;
  readonly author: string;
  readonly markdown: string;
}
