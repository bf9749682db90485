import { useT } from '~/i18n/use-t';
import { controlProps, Field, type FieldProps } from './field';
import { textValue } from './form-state';

export interface Option {
  value: string;
  label: string;
  description?: string;
}

export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

interface SelectFieldProps extends FieldProps {
  options: readonly (Option | OptionGroup)[];
  /** The first, empty choice; "make a choice" when left out, none when `null`. */
  empty?: string | null;
}

export function SelectField({ options, empty, ...field }: SelectFieldProps) {
  const t = useT('shell');
  const { form, name } = field;
  return (
    <Field field={field}>
      <select
        {...controlProps(field)}
        className={`utrecht-select utrecht-select--html-select${form.errors[name] ? ' utrecht-select--invalid' : ''}`}
        defaultValue={textValue(form, name)}
      >
        {empty !== null && <option value="">{empty ?? t('form.choose')}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(entry)
          ),
        )}
      </select>
    </Field>
  );
}

function asOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
