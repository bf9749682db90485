import type { LessonTexts } from './earlier-lesson';
import { type WordTerms, wordReader } from './lesson-words';
import { plainWords } from './plain-words';
import { weights } from './weights';

const fields = Object.keys(weights.fields) as (keyof LessonTexts)[];

/** Lessons by the terms they hold; how often is weighed by where the term stands. */
export interface LessonIndex {
  readonly read: (word: string) => WordTerms;
  /** The points every lesson that holds the term gets for it, by the place of the lesson. */
  readonly pointsFor: (term: string) => ReadonlyMap<number, number>;
}

export function stemTerm(stem: string): string {
  return `s ${stem}`;
}

export function notionTerm(notion: string): string {
  return `n ${notion}`;
}

/** An index as BM25F has it: one count over all fields, weighed, and then saturated. */
export function indexLessons(lessons: readonly LessonTexts[]): LessonIndex {
  const texts = lessons.map((lesson) => fields.map((field) => plainWords(lesson[field])));
  const read = wordReader(new Set(texts.flat(2)));
  const counts = new Map<string, Map<number, number>>();
  const lengths = texts.map((ofLesson, place) => {
    let length = 0;
    for (const [at, words] of ofLesson.entries()) {
      const weight = weights.fields[fields[at] ?? 'pattern'];
      length += weight * words.length;
      for (const word of words)
        addWord(read(word), weight, (term, count) => addTo(counts, term, place, count));
    }
    return length;
  });
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  const kept = new Map<string, ReadonlyMap<number, number>>();
  return {
    read,
    pointsFor: (term) => {
      const before = kept.get(term);
      if (before) return before;
      const points = pointsOf(counts.get(term) ?? new Map(), lengths, average);
      kept.set(term, points);
      return points;
    },
  };
}

function addTo(counts: Map<string, Map<number, number>>, term: string, place: number, count: number): void {
  const places = counts.get(term) ?? new Map<number, number>();
  places.set(place, (places.get(place) ?? 0) + count);
  counts.set(term, places);
}

function addWord(terms: WordTerms, count: number, add: (term: string, count: number) => void): void {
  add(stemTerm(terms.stem), count);
  for (const part of terms.parts) add(stemTerm(part), count * weights.recognised.part);
  for (const notion of terms.notions) add(notionTerm(notion), count);
}

function pointsOf(
  counts: ReadonlyMap<number, number>,
  lengths: readonly number[],
  average: number,
): ReadonlyMap<number, number> {
  const exact = Math.log(1 + (lengths.length - counts.size + 0.5) / (counts.size + 0.5));
  const rarity = Math.max(exact, weights.leastRarity);
  return new Map(
    [...counts].map(([place, count]) => {
      const longer = 1 - weights.length + weights.length * ((lengths[place] ?? average) / average);
      return [place, (rarity * count * (weights.saturation + 1)) / (count + weights.saturation * longer)];
    }),
  );
}
