import { describe, expect, it } from 'vitest';
import { indexLessons } from '~/domain/findings/earlier-lessons/lesson-index';
import { rankByIndex } from '~/domain/findings/earlier-lessons/rank-earlier-findings';
import { screenText } from '~/domain/privacy/text-screen';
import { howWell, inWords } from './how-well';
import type { LabelledQuestion } from './labelled-question';
import { libraryLessons } from './library-lessons';
import { questionsHeldOut } from './questions-held-out';
import { questionsToTuneWith } from './questions-to-tune-with';

const index = indexLessons(libraryLessons);
const ours = (question: LabelledQuestion) =>
  rankByIndex(question, libraryLessons, index).map(({ findingId }) => findingId);

const halves = [
  ['questions the weights were chosen with', questionsToTuneWith],
  ['questions that were held out', questionsHeldOut],
] as const;

describe('fifty labelled questions', () => {
  it('are typed as the intake takes them, and labelled with findings there are', () => {
    const keys = new Set(libraryLessons.map(({ id }) => id));
    const all = [...questionsToTuneWith, ...questionsHeldOut];
    expect(new Set(all.map(({ learningQuestion }) => learningQuestion)).size).toBe(50);
    for (const { learningQuestion, answers } of all) {
      expect(learningQuestion.length).toBeLessThanOrEqual(600);
      expect(screenText(learningQuestion)).toEqual([]);
      expect(answers.filter((key) => !keys.has(key))).toEqual([]);
      expect(answers.length).toBeLessThanOrEqual(4);
    }
  });

  it.each(halves)('%s: for four of five an answer is among the first five', async (name, questions) => {
    const result = await howWell(questions, ours);
    console.log(`${name}: ${inWords(result)}`);
    expect(result.of).toBe(25);
    expect(result.inFirstFive / result.of).toBeGreaterThanOrEqual(0.8);
  });

  it('always says why, and in words of the question', () => {
    for (const question of questionsHeldOut) {
      for (const { because } of rankByIndex(question, libraryLessons, index).slice(0, 5)) {
        expect(because.length).toBeGreaterThan(0);
        const words = because.flatMap((reason) => (reason.kind === 'words' ? reason.words : []));
        const typed = question.learningQuestion.toLowerCase();
        expect(words.filter((word) => !typed.includes(word))).toEqual([]);
      }
    }
  });
});
