import type { IntakeStep, RowsQuestion } from '~/domain/requests/intake-form';
import { type TypedAnswers, textOf, usedRows } from '~/domain/requests/typed-answers';

const moreAtATime = 4;

/** How many rows the step shows: at least one free one, and never fewer than the page before. */
export function shownRows(step: IntakeStep, typed: TypedAnswers): number {
  const rows = rowsOf(step);
  if (!rows) return 0;
  const before = Number(textOf(typed, 'shown')) || 0;
  return Math.min(rows.most, Math.max(rows.shown, usedRows(rows, typed) + 1, Math.floor(before)));
}

export function moreRows(step: IntakeStep, typed: TypedAnswers): number {
  return Math.min(rowsOf(step)?.most ?? 0, shownRows(step, typed) + moreAtATime);
}

function rowsOf(step: IntakeStep): RowsQuestion | undefined {
  return step.questions.find((question) => question.kind === 'rows');
}
