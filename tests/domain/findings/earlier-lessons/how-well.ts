import type { LabelledQuestion } from './labelled-question';

export interface HowWell {
  /** Questions with an answer among the first five. */
  readonly inFirstFive: number;
  readonly first: number;
  readonly of: number;
}

/** How often a way of ranking has one of the answers among the first five. */
export async function howWell(
  questions: readonly LabelledQuestion[],
  rank: (question: LabelledQuestion) => Promise<readonly string[]> | readonly string[],
): Promise<HowWell> {
  let inFirstFive = 0;
  let first = 0;
  for (const question of questions) {
    const ranked = await rank(question);
    const place = ranked.findIndex((key) => question.answers.includes(key));
    if (place >= 0 && place < 5) inFirstFive += 1;
    if (place === 0) first += 1;
  }
  return { inFirstFive, first, of: questions.length };
}

export function inWords({ inFirstFive, first, of }: HowWell): string {
  return `${inFirstFive} of ${of} in the first five, ${first} first`;
}
