import type { IntakeStep, RowsQuestion } from '~/domain/requests/intake/intake-question';
import { type TypedAnswers, textOf, usedRows } from '~/domain/requests/intake/typed-answers';

/** How many rows the step shows: all that hold something, and never fewer than the page before. */
export function shownRows(step: IntakeStep, typed: TypedAnswers): number {
  const rows = rowsOf(step);
  if (!rows) return 0;
  const before = Number(textOf(typed, 'shown')) || 0;
  return Math.min(rows.most, Math.max(rows.shown, usedRows(rows, typed), Math.floor(before)));
}

export function moreRows(step: IntakeStep, typed: TypedAnswers): number {
  const rows = rowsOf(step);
  return rows ? Math.min(rows.most, shownRows(step, typed) + rows.shown) : 0;
}

function rowsOf(step: IntakeStep): RowsQuestion | undefined {
  return step.questions.find((question) => question.kind === 'rows');
}
