import type { IntakeStep } from '~/domain/requests/intake/intake-question';
import { fieldsOf } from '~/domain/requests/intake/typed-answers';
import type { T } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { type IntakeChoices, IntakeField } from './intake-field';
import { IntakeRows } from './intake-rows';
import { questionWords, rowTitle } from './intake-words';

interface IntakeStepFormProps {
  step: IntakeStep;
  form: FormState;
  /** How many rows the question with rows shows. */
  shown: number;
  choices: IntakeChoices;
  isFirst: boolean;
  /** Whether the check page comes next. */
  checkNext: boolean;
}

export function IntakeStepForm({ step, form, shown, choices, isFirst, checkNext }: IntakeStepFormProps) {
  const t = useT();
  const rows = step.questions.find((question) => question.kind === 'rows');
  return (
    <>
      <FormErrorSummary form={form} labels={labelsOf(t, step)} />
      <Form>
        {step.questions.map((question) =>
          question.kind === 'rows' ? (
            <IntakeRows key={question.name} form={form} rows={question} shown={shown} choices={choices} />
          ) : (
            <IntakeField
              key={question.name}
              form={form}
              name={question.name}
              question={question}
              words={questionWords(t, question.name)}
              choices={choices}
            />
          ),
        )}
        <SubmitRow>
          {/* First in the form, so that the Enter key means this one. */}
          <Button iconEnd="forward">{t(checkNext ? 'intake:buttons.check' : 'intake:buttons.next')}</Button>
          {rows && shown < rows.most && (
            <Button kind="secondary" icon="add" name="do" value="more">
              {t('intake:buttons.more')}
            </Button>
          )}
          <Button kind="secondary" icon="mail" name="do" value="save">
            {t('intake:buttons.save')}
          </Button>
          {!isFirst && (
            <Button kind="subtle" icon="back" name="do" value="back">
              {t('intake:buttons.back')}
            </Button>
          )}
        </SubmitRow>
      </Form>
    </>
  );
}

function labelsOf(t: T, step: IntakeStep): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(step).map(({ name, question }) => {
      const row = /^(\w+)\[(\d+)\]/.exec(name);
      return row
        ? [
            name,
            `${rowTitle(t, row[1] ?? '', Number(row[2]))}, ${questionWords(t, question.name, 'columns').label}`,
          ]
        : [name, questionWords(t, name).label];
    }),
  );
}
