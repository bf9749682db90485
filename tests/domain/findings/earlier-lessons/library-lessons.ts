import type { PublishedLesson } from '~/domain/findings/earlier-lessons/earlier-lesson';
import { libraryFindings } from '../../../../scripts/demonstration/library/library-findings';

/** The demonstration library as the ranking sees it, each finding by its key and with no code shown of it. */
export const libraryLessons: readonly PublishedLesson[] = libraryFindings.map(({ key, ...texts }) => ({
  ...texts,
  id: key,
  codes: {},
}));
