import type { IntakeStep, RowsQuestion } from '~/domain/requests/intake-question';
import { rowField, type TypedAnswers, usedRows } from '~/domain/requests/typed-answers';
import { useLanguage, useT } from '~/i18n/use-t';
import { type Description, DescriptionList } from '~/ui/primitives/description-list';
import { answerText } from './answer-text';
import { questionWords, rowTitle } from './intake-words';
import type { Places } from './region-options';

/** The answers of one step, read back. */
export function AnswerList({
  step,
  typed,
  places,
}: {
  step: IntakeStep;
  typed: TypedAnswers;
  places: Places;
}) {
  const t = useT();
  const reading = { t, language: useLanguage(), places };
  const empty = t('intake:check.not-answered');

  const items = step.questions.flatMap((question): Description[] =>
    question.kind === 'rows'
      ? rowItems(question)
      : [
          {
            term: questionWords(t, question.name).label,
            value: answerText(reading, question, question.name, typed) || empty,
          },
        ],
  );
  return <DescriptionList items={items} />;

  function rowItems(rows: RowsQuestion): Description[] {
    const filled = Array.from({ length: usedRows(rows, typed) }, (_, index) =>
      rows.columns.flatMap((column) => {
        const text = answerText(reading, column, rowField(rows, index, column.name), typed);
        return text === '' ? [] : [{ label: questionWords(t, column.name, 'columns').label, text }];
      }),
    ).filter((cells) => cells.length > 0);
    if (filled.length === 0) return [{ term: questionWords(t, rows.name).label, value: empty }];
    return filled.map((cells, index) => ({
      term: rowTitle(t, rows.name, index),
      value: cells.map(({ label, text }) => (
        <span key={label} className="lk-answer-part">
          {label}: {text}
        </span>
      )),
    }));
  }
}
