import type { SimpleQuestion } from '~/domain/requests/intake/intake-question';
import { useT } from '~/i18n/use-t';
import { Checkbox } from '~/ui/primitives/checkbox';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { DayField } from '~/ui/primitives/day-field';
import { EmailField } from '~/ui/primitives/email-field';
import type { FormState } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { MonthField } from '~/ui/primitives/month-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { TelField } from '~/ui/primitives/tel-field';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';
import { optionWord, type QuestionWords } from './intake-words';
import { KeepTick } from './keep-tick';
import { type Places, regionOptions } from './region-options';

/** More options than this are a list to open. */
const mostButtons = 8;

export interface IntakeChoices extends Places {
  readonly months: readonly string[];
}

interface IntakeFieldProps {
  form: FormState;
  /** The name of the field, which in rows is not that of the question. */
  name: string;
  question: SimpleQuestion;
  words: QuestionWords;
  choices: IntakeChoices;
  /** In rows fields are short. */
  inRow?: boolean;
}

export function IntakeField({ form, name, question, words, choices, inRow }: IntakeFieldProps) {
  const t = useT();
  const field = {
    form,
    name,
    label: words.label,
    description: question.explainedAt ? <Link to={question.explainedAt}>{words.help}</Link> : words.help,
    // In a row only the name says whether the row counts.
    ...(question.optional || inRow ? { optional: true } : {}),
  };
  switch (question.kind) {
    case 'text':
      return (
        <>
          <TextField {...field} autoComplete={question.fill} width={inRow ? 'full' : 'medium'} />
          <KeepTick form={form} name={name} />
        </>
      );
    case 'long-text':
      return (
        <>
          <TextArea {...field} maxLength={question.most} rows={question.most > 600 ? 8 : 5} />
          <KeepTick form={form} name={name} />
        </>
      );
    case 'email':
      return <EmailField {...field} />;
    case 'phone':
      return <TelField {...field} />;
    case 'day':
      return <DayField {...field} />;
    case 'month':
      return <MonthField {...field} months={choices.months} />;
    case 'number':
      return <TextField {...field} inputMode="numeric" width="short" />;
    case 'share':
      return <TextField {...field} inputMode="decimal" width="short" suffix="%" />;
    case 'digits':
      return <TextField {...field} inputMode="numeric" width="medium" />;
    case 'region':
      return <SelectField {...field} options={regionOptions(t, choices)} />;
    case 'tick':
      return <Checkbox {...field} />;
    case 'choices':
      return <CheckboxGroup {...field} columns options={optionsOf(question)} />;
    case 'choice':
      return inRow || question.options.length > mostButtons ? (
        <SelectField {...field} options={optionsOf(question)} />
      ) : (
        <RadioGroup {...field} options={optionsOf(question)} />
      );
  }

  function optionsOf({ words: vocabulary, options }: { words: string; options: readonly string[] }) {
    return options.map((value) => ({ value, label: optionWord(t, vocabulary, value) }));
  }
}
