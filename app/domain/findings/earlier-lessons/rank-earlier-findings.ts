import type { Theme } from '../../registry/expertise';
import type {
  AskedQuestion,
  CodedLesson,
  LessonReason,
  PublishedLesson,
  RankedLesson,
  SharedCode,
} from './earlier-lesson';
import { isEverywhere, wordsOfTheme } from './field-lexicon';
import { indexLessons, type LessonIndex, notionTerm, stemTerm } from './lesson-index';
import { plainWords, type WrittenWord, withoutAccents, writtenWords } from './plain-words';
import { leastPoints, leastShare, weights } from './weights';
import { stemOf } from './word-stem';

interface Gathered {
  points: number;
  readonly words: Map<string, number>;
  readonly themes: Set<Theme>;
}

/** At most so many words are named as a reason: those that counted most. */
const mostWords = 5;

/**
 * Published lessons that may answer a question, most likely first, each with why; of equals the one with the lower id.
 * Only words and codes are looked at, in the same way for everybody: the same question always gets the same answer.
 */
export function rankEarlierFindings(
  question: AskedQuestion,
  lessons: readonly PublishedLesson[],
): RankedLesson[] {
  return rankByIndex(question, lessons, indexLessons(lessons));
}

/** The same with an index that was made before, of these lessons in this order. */
export function rankByIndex(
  question: AskedQuestion,
  lessons: readonly CodedLesson[],
  index: LessonIndex,
): RankedLesson[] {
  const gathered = lessons.map((): Gathered => ({ points: 0, words: new Map(), themes: new Set() }));
  for (const { word, written } of distinct(writtenWords(question.learningQuestion))) {
    for (const [place, points] of pointsForWord(index, word)) {
      const one = gathered[place];
      if (!one) continue;
      one.points += points;
      one.words.set(written, points);
    }
  }
  for (const theme of question.themes) {
    for (const word of plainWords(wordsOfTheme[theme])) {
      for (const [place, points] of pointsForWord(index, word)) {
        const one = gathered[place];
        if (!one) continue;
        one.points += points * weights.tickedTheme;
        one.themes.add(theme);
      }
    }
  }
  const most = Math.max(0, ...gathered.map(({ points }) => points));
  const least = Math.max(leastPoints, most * leastShare);
  return lessons
    .flatMap((lesson, place) => {
      const found = gathered[place];
      return found && found.points >= least ? [ranked(question, lesson, found)] : [];
    })
    .sort((one, other) => other.score - one.score || (one.findingId < other.findingId ? -1 : 1));
}

function distinct(words: readonly WrittenWord[]): Iterable<WrittenWord> {
  return new Map(words.map((one) => [one.word, one])).values();
}

/** What every lesson gets for a word: for itself, for what is meant by it or for a part of it, whichever is most. */
function pointsForWord(index: LessonIndex, word: string): ReadonlyMap<number, number> {
  const { stem, parts, notions } = index.read(word);
  const best = new Map<number, number>();
  const ofField = notions.length > 0 ? 1 : weights.outsideField;
  const whole = isEverywhere(stem) ? weights.everywhere : ofField;
  const take = (term: string, weight: number) => {
    for (const [place, points] of index.pointsFor(term)) {
      best.set(place, Math.max(best.get(place) ?? 0, points * weight * whole));
    }
  };
  take(stemTerm(stem), weights.recognised.itself);
  for (const notion of notions) take(notionTerm(notion), weights.recognised.notion);
  for (const part of parts) {
    take(
      stemTerm(part),
      isEverywhere(part) ? weights.everywhere * weights.recognised.part : weights.recognised.part,
    );
  }
  return best;
}

function ranked(question: AskedQuestion, lesson: CodedLesson, found: Gathered): RankedLesson {
  const codes = sharedCodes(question, lesson);
  const words = tellingWords(found.words);
  const points = codes.reduce((sum, { taxonomy }) => sum + weights.codes[taxonomy], found.points);
  // What is less than this comes from the order of adding, and decides nothing.
  const score = Math.round(points * 1e6) / 1e6;
  const because: LessonReason[] = [
    ...(words.length > 0 ? [{ kind: 'words', words } as const] : []),
    ...[...found.themes].map((theme) => ({ kind: 'ticked', theme }) as const),
    ...codes,
  ];
  return { findingId: lesson.id, score, because };
}

/** The words that counted most; those that nearly every question has only where there are no others. */
function tellingWords(points: ReadonlyMap<string, number>): string[] {
  const words = [...points]
    .sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
    .map(([word]) => word);
  const telling = words.filter((word) => !isEverywhere(stemOf(withoutAccents(word))));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

function sharedCodes(question: AskedQuestion, { codes }: CodedLesson): SharedCode[] {
  const { sectors, ageBand, trigger } = question;
  const asked: SharedCode[] = sectors.map((code) => ({ kind: 'code', taxonomy: 'sector', code }));
  if (trigger) asked.unshift({ kind: 'code', taxonomy: 'trigger', code: trigger });
  if (ageBand) asked.unshift({ kind: 'code', taxonomy: 'age-band', code: ageBand });
  return asked.filter(({ taxonomy, code }) => codes[taxonomy]?.includes(code));
}
