import type { IntakeStep } from '~/domain/requests/intake/intake-question';
import type { TypedAnswers } from '~/domain/requests/intake/typed-answers';
import { useLanguage, useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';
import { answerItems } from './answer-items';
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
  const reading = { t: useT(), language: useLanguage(), places };
  const items = answerItems(reading, step, typed).map(({ term, value }) => ({
    term,
    value:
      typeof value === 'string'
        ? value
        : value.map((part) => (
            <span key={part.term} className="lk-answer-part">
              {part.term}: {part.value}
            </span>
          )),
  }));
  return <DescriptionList items={items} />;
}
