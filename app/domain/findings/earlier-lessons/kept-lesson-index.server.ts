import { processWide } from '~/config/process-wide';
import type { LessonTexts } from './earlier-lesson';
import { indexLessons, type LessonIndex } from './lesson-index';

/** A published finding: as long as it is published, this version keeps its words. */
interface Shelved {
  readonly id: string;
  readonly version: number;
}

interface IndexedLibrary {
  readonly ids: readonly string[];
  readonly index: LessonIndex;
}

const kept = processWide<{ last: (IndexedLibrary & { readonly library: string }) | null }>(
  'lesson index',
  () => ({ last: null }),
);

/**
 * The index of exactly what is on the shelf now, made once for as long as nobody changes the library. `read` gives the
 * shelf with its words; should the library have changed in between, that is what is indexed.
 */
export async function keptLessonIndex<Lesson extends Shelved & LessonTexts>(
  shelf: readonly Shelved[],
  read: () => Promise<readonly Lesson[]>,
): Promise<IndexedLibrary> {
  if (kept.last?.library === nameOf(shelf)) return kept.last;
  const lessons = await read();
  const indexed = {
    library: nameOf(lessons),
    ids: lessons.map(({ id }) => id),
    index: indexLessons(lessons),
  };
  kept.last = indexed;
  return indexed;
}

function nameOf(shelf: readonly Shelved[]): string {
  return shelf.map(({ id, version }) => `${id}:${version}`).join(' ');
}
