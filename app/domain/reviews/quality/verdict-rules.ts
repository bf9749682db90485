import { allow, type Decision, refuse } from '../../kernel/decision';
import { charactersIn } from '../../privacy/text-length';
import type { CheckAnswer, Verdict } from './gate';

export interface AnsweredItem {
  readonly answer: CheckAnswer | null;
  readonly remark: string;
}

/** The fields of the form of a look: an item by its place in the list, counted from 1. */
export const answerField = (position: number): `answer-${number}` => `answer-${position}`;
export const remarkField = (position: number): `remark-${number}` => `remark-${position}`;

/** What must be said in the remarks of a look, in characters. */
export const shortestRemarks = 10;
const shortestRemark = 3;

/**
 * What a look still needs before it can be handed in, by field; empty when it is complete. Every item has an answer,
 * with a remark where that is not plainly yes; a no keeps from plain approval; whatever is not plainly approved is
 * explained.
 */
export function missingIn(
  answers: readonly AnsweredItem[],
  verdict: Verdict | null,
  remarks: string,
): Readonly<Record<string, string>> {
  const missing: Record<string, string> = {};
  answers.forEach(({ answer, remark }, index) => {
    if (answer === null) missing[answerField(index + 1)] = 'choose';
    else if (answer !== 'yes' && remark.length < shortestRemark)
      missing[remarkField(index + 1)] = 'explain-answer';
  });
  if (verdict === null) missing.verdict = 'choose';
  if (verdict === 'approved' && answers.some(({ answer }) => answer === 'no'))
    missing.verdict = 'no-forbids-approval';
  if (verdict !== null && verdict !== 'approved' && charactersIn(remarks.trim()) < shortestRemarks) {
    missing.remarks = `too-short|${shortestRemarks}`;
  }
  return missing;
}

/** Nobody looks at their own work: whoever reviews, or reviewed, this question does not judge it. */
export function mayScore(personId: string, reviewerIds: readonly string[]): Decision<'own-work'> {
  return reviewerIds.includes(personId) ? refuse('own-work') : allow;
}
