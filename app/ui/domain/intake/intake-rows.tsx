import type { RowsQuestion } from '~/domain/requests/intake/intake-question';
import { rowField } from '~/domain/requests/intake/typed-answers';
import { useT } from '~/i18n/use-t';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { type IntakeChoices, IntakeField } from './intake-field';
import { questionWords, rowTitle } from './intake-words';

interface IntakeRowsProps {
  form: FormState;
  rows: RowsQuestion;
  shown: number;
  choices: IntakeChoices;
}

/** The same few questions for each of several organisations. */
export function IntakeRows({ form, rows, shown, choices }: IntakeRowsProps) {
  const t = useT();
  const words = questionWords(t, rows.name);
  return (
    <fieldset className="lk-field-group">
      <legend className="nl-heading nl-heading--level-3">{words.label}</legend>
      <Paragraph>
        {words.help} {t('intake:row-help')}
      </Paragraph>
      <HiddenField name="shown" value={shown} />
      {Array.from({ length: shown }, (_, index) => (
        <fieldset key={rowField(rows, index, '')} className="lk-field-group lk-row">
          <legend className="lk-field-label">{rowTitle(t, rows.name, index)}</legend>
          {rows.columns.map((column) => (
            <IntakeField
              key={column.name}
              form={form}
              name={rowField(rows, index, column.name)}
              question={column}
              words={questionWords(t, column.name, 'columns')}
              choices={choices}
              inRow
            />
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
