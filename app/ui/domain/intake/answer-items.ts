import type { IntakeStep, RowsQuestion } from '~/domain/requests/intake/intake-question';
import { rowField, type TypedAnswers, usedRows } from '~/domain/requests/intake/typed-answers';
import type { Language } from '~/i18n/language';
import type { T } from '~/i18n/translate';
import { answerText } from './answer-text';
import { questionWords, rowTitle } from './intake-words';
import type { Places } from './region-options';

interface AnswerPart {
  readonly term: string;
  readonly value: string;
}

/** A question and its answer, or the answers of a row of it, in words. */
export interface AnswerItem {
  readonly term: string;
  readonly value: string | readonly AnswerPart[];
}

export interface Reading {
  readonly t: T;
  readonly language: Language;
  readonly places: Places;
}

/** The answers of one step in words, in the order of its questions. */
export function answerItems(reading: Reading, step: IntakeStep, typed: TypedAnswers): AnswerItem[] {
  const { t } = reading;
  const empty = t('intake:check.not-answered');
  return step.questions.flatMap((question): AnswerItem[] => {
    const term = questionWords(t, question.name).label;
    if (question.kind !== 'rows') {
      return [{ term, value: answerText(reading, question, question.name, typed) || empty }];
    }
    const rows = rowItems(reading, question, typed);
    return rows.length > 0 ? rows : [{ term, value: empty }];
  });
}

function rowItems(reading: Reading, rows: RowsQuestion, typed: TypedAnswers): AnswerItem[] {
  return Array.from({ length: usedRows(rows, typed) }, (_, index) =>
    rows.columns.flatMap((column): AnswerPart[] => {
      const value = answerText(reading, column, rowField(rows, index, column.name), typed);
      const term = questionWords(reading.t, column.name, 'columns').label;
      return value === '' ? [] : [{ term, value }];
    }),
  )
    .filter((cells) => cells.length > 0)
    .map((value, index) => ({ term: rowTitle(reading.t, rows.name, index), value }));
}
