import type { CalendarDay } from '../../kernel/calendar-day';
import type { EvaluationStanding } from '../review-facts';
import { type EvaluationQuestion, evaluationQuestions, fewestShownAnswers } from './follow-up-words';

export interface EvaluationFacts {
  readonly invited: number | null;
  readonly closesOn: CalendarDay | null;
  readonly waivedReason: string | null;
  readonly isSealed: boolean;
  readonly answers: number;
}

/** How an evaluation stands on a day. Sealed: the results were shown, so that no answer is taken any more. */
export function evaluationStanding(row: EvaluationFacts | null, today: CalendarDay): EvaluationStanding {
  if (!row) return 'none';
  if (row.waivedReason !== null) return 'waived';
  return isFull(row) || row.isSealed || (row.closesOn !== null && row.closesOn < today) ? 'ended' : 'open';
}

export function isFull({ invited, answers }: EvaluationFacts): boolean {
  return invited !== null && answers >= invited;
}

/** A link may be replaced as long as nobody could see results: not of an evaluation that ended with enough answers. */
export function hasResults(row: EvaluationFacts | null, today: CalendarDay): boolean {
  return row !== null && evaluationStanding(row, today) === 'ended' && row.answers >= fewestShownAnswers;
}

export interface QuestionSummary {
  readonly question: EvaluationQuestion;
  /** How many people chose 1, 2, 3, 4 and 5. */
  readonly counts: readonly number[];
}

/** The counts as the database gives them, by question in the order in which they were asked. */
export function summarise(
  rows: readonly { readonly question: string; readonly score: number; readonly given: number }[],
): QuestionSummary[] {
  return evaluationQuestions.map((question) => ({
    question,
    counts: [1, 2, 3, 4, 5].map(
      (score) => rows.find((row) => row.question === question && row.score === score)?.given ?? 0,
    ),
  }));
}

/** Between 1 and 5, of at least one answer. */
export function averageOf({ counts }: QuestionSummary): number {
  const given = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / given;
}
